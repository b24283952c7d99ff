// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.PolicyEnvironment;
import dev.fresnel.arm.internal.read.environment.SuppliedParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Opens the templates that policies deploy where what they ask for does not exist.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/governance/policy/concepts/effect-deploy-if-not-exists">deployIfNotExists</a>.
 */
public final class PolicyDeployment {

  private PolicyDeployment() {}

  /** Whether an object is a policy definition, as a resource or by its properties alone. */
  public static boolean isPolicy(ArmObject object) {
    return object.get("policyRule") != null
        || (object.get("properties") instanceof ArmObject properties
            && properties.get("policyRule") != null);
  }

  /**
   * The environment that the template which a policy deploys is evaluated in.
   *
   * @param raw the policy definition, not evaluated
   * @param evaluator what evaluates it as a resource of a template
   * @param assigned what an assignment of the policy gives its parameters
   * @return null if the policy deploys no template
   */
  static @Nullable TemplateEnvironment open(
      ArmObject raw, TemplateEvaluator evaluator, SuppliedParameters assigned) {
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
      return null;
    }
    DeploymentDestination destination = destination(details, evaluator);
    PolicyEnvironment environment =
        new PolicyEnvironment(
            object(evaluator, policy, "parameters"), assigned, evaluator, destination);
    return NestedTemplate.open(
        deployment.get("template"),
        ArmUnknown.of(Cause.DEPLOYMENT, "the policy names the deployment", "{deployment().name}"),
        destination,
        GivenParameters.ofDeployment(deployment, evaluator.then(environment)),
        evaluator);
  }

  private static DeploymentDestination destination(ArmObject details, TemplateEvaluator evaluator) {
    boolean isSubscription =
        evaluator.property(details, "deploymentScope") instanceof ArmString scope
            && scope.value().equalsIgnoreCase("subscription");
    return DeploymentDestination.of(
        isSubscription ? DeploymentLevel.SUBSCRIPTION : DeploymentLevel.RESOURCE_GROUP,
        evaluator.session().options());
  }

  private static @Nullable ArmObject object(
      TemplateEvaluator evaluator, @Nullable ArmObject owner, String name) {
    ArmValue value = owner == null ? null : evaluator.container(owner.get(name));
    return value instanceof ArmObject object ? object : null;
  }
}
