// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.SuppliedParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import org.jspecify.annotations.Nullable;

/** Opens templates that stand in others, or in policies. */
final class NestedTemplate {

  private NestedTemplate() {}

  /**
   * The environment that a nested template is evaluated in; its parameters are checked.
   *
   * @param raw the template, not evaluated
   * @param outer what evaluates an expression that gives the template as a whole
   * @param around what evaluates the template before it does itself; a template that an expression
   *     gives has been evaluated by that already
   * @return null if there is no template
   */
  static @Nullable TemplateEnvironment open(
      @Nullable ArmValue raw,
      ArmValue deploymentName,
      DeploymentDestination destination,
      SuppliedParameters supplied,
      TemplateEvaluator outer,
      TemplateEvaluator around) {
    if (!(outer.container(raw) instanceof ArmObject template)) {
      return null;
    }
    TemplateEvaluator before =
        raw instanceof ArmString ? TemplateEvaluator.none(around.session()) : around;
    TemplateEnvironment environment =
        new TemplateEnvironment(template, destination, deploymentName, supplied, before);
    if (supplied instanceof GivenParameters given) {
      ParametersCheck.check(environment, given, "The deployment", around.session());
    }
    return environment;
  }
}
