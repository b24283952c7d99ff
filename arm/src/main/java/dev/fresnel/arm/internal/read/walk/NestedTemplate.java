// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
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
   * @param around what evaluates the template before it does itself
   * @return null if there is no template
   */
  static @Nullable TemplateEnvironment open(
      @Nullable ArmValue raw,
      ArmValue deploymentName,
      DeploymentDestination destination,
      SuppliedParameters supplied,
      TemplateEvaluator around) {
    if (!(around.container(raw) instanceof ArmObject template)) {
      return null;
    }
    TemplateEnvironment environment =
        new TemplateEnvironment(template, destination, deploymentName, supplied, around);
    if (supplied instanceof GivenParameters given) {
      ParametersCheck.check(environment, given, "The deployment", around.session());
    }
    return environment;
  }
}
