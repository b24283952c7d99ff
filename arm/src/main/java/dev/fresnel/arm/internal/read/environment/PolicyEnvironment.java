// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a policy's rule can refer to: the policy's parameters, by their defaults
 * unless an assignment of the policy gives values, and what it is evaluated for.
 */
public final class PolicyEnvironment implements Pass, EnvironmentWithoutLoops {

  private final @Nullable ArmObject declarations;
  private final SuppliedParameters assigned;
  private final TemplateEvaluator around;
  private final DeploymentFacts facts;
  private final DeploymentDestination destination;
  private final LazyValues parameters = new LazyValues("parameter");

  /**
   * A policy.
   *
   * @param declarations its parameters, not evaluated
   * @param assigned what an assignment of the policy gives
   * @param around what evaluates the policy as a resource of a template
   * @param destination what the policy deploys to
   */
  public PolicyEnvironment(
      @Nullable ArmObject declarations,
      SuppliedParameters assigned,
      TemplateEvaluator around,
      DeploymentDestination destination) {
    this.declarations = declarations;
    this.assigned = assigned;
    this.around = around;
    this.destination = destination;
    this.facts =
        new DeploymentFacts(
            destination.ofEvaluatedResource(),
            around.session().options(),
            ArmUnknown.of(
                Cause.DEPLOYMENT, "the policy names the deployment", "{deployment().name}"));
  }

  @Override
  public EvaluationEnvironment within(@Nullable CopyLoop loops) {
    return this;
  }

  @Override
  public ArmValue parameter(String name) throws ExpressionException {
    ArmObject.Property declared = declarations == null ? null : declarations.property(name);
    if (declared == null) {
      throw new ExpressionException(
          Kind.REFERENCE, "The policy has no parameter " + Text.quote(name), 0);
    }
    return parameters.get(name, () -> evaluate(name, declared.value()));
  }

  private ArmValue evaluate(String name, ArmValue declaration) {
    ArmValue value = assigned.get(name);
    if (value == null && declaration instanceof ArmObject object) {
      value = around.property(object, "defaultValue");
    }
    return value != null
        ? value
        : ArmUnknown.of(
            Cause.NOT_SUPPLIED,
            "parameter " + Text.quote(name) + " is given when the policy is assigned",
            "{policy parameters('" + name + "')}");
  }

  @Override
  public ArmValue variable(String name) throws ExpressionException {
    throw new ExpressionException(
        Kind.REFERENCE, "A policy has no variables, so not " + Text.quote(name) + " either", 0);
  }

  @Override
  public ArmValue fact(DeploymentFact fact) throws ExpressionException {
    return facts.get(fact);
  }

  @Override
  public DeploymentLevel level() {
    return destination.level();
  }

  @Override
  public ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
    throw new ExpressionException(Kind.FUNCTION, "A policy has no function " + Text.quote(name), 0);
  }
}
