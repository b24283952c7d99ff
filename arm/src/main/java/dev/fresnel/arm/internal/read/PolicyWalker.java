// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import org.jspecify.annotations.Nullable;

/**
 * Reads the templates that policies deploy where what they ask for does not exist.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/governance/policy/concepts/effect-deploy-if-not-exists">deployIfNotExists</a>.
 */
final class PolicyWalker {

  private final TemplateWalker walker;

  PolicyWalker(TemplateWalker walker) {
    this.walker = walker;
  }

  /** Whether an object is a policy definition, as a resource or by its properties alone. */
  static boolean isPolicy(ArmObject object) {
    return object.get("policyRule") != null
        || (object.get("properties") instanceof ArmObject properties
            && properties.get("policyRule") != null);
  }

  /**
   * Reads what a policy deploys.
   *
   * @param raw the policy definition, not evaluated
   * @param evaluator what evaluates it as a resource of a template
   * @param assigned what an assignment of the policy gives its parameters
   */
  void walk(ArmObject raw, TemplateEvaluator evaluator, SuppliedParameters assigned) {
    ArmObject policy =
        evaluator.container(raw.get("properties")) instanceof ArmObject properties
            ? properties
            : raw;
    ArmObject details =
        object(
            evaluator,
            object(evaluator, object(evaluator, policy, "policyRule"), "then"),
            "details");
    ArmObject deployment =
        object(evaluator, object(evaluator, details, "deployment"), "properties");
    if (details == null || deployment == null) {
      return;
    }
    DeploymentTarget target = target(details, evaluator);
    PolicyScope scope =
        new PolicyScope(object(evaluator, policy, "parameters"), assigned, evaluator, target);
    walker.nested(
        deployment.get("template"),
        ArmUnknown.of(Cause.DEPLOYMENT, "the policy names the deployment", "{deployment().name}"),
        target,
        GivenParameters.ofDeployment(deployment, evaluator.then(scope)),
        evaluator);
  }

  private DeploymentTarget target(ArmObject details, TemplateEvaluator evaluator) {
    boolean isSubscription =
        evaluator.property(details, "deploymentScope") instanceof ArmString scope
            && scope.value().equalsIgnoreCase("subscription");
    return DeploymentTarget.of(
        isSubscription ? DeploymentLevel.SUBSCRIPTION : DeploymentLevel.RESOURCE_GROUP,
        walker.session().options());
  }

  private static @Nullable ArmObject object(
      TemplateEvaluator evaluator, @Nullable ArmObject owner, String name) {
    ArmValue value = owner == null ? null : evaluator.container(owner.get(name));
    return value instanceof ArmObject object ? object : null;
  }
}
