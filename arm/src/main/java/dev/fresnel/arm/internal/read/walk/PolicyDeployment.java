// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.TemplateRule;
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
    Part policy = new Part(raw, evaluator).below("properties");
    Part rule = policy == null ? new Part(raw, evaluator) : policy;
    Part details = below(below(rule.below("policyRule"), "then"), "details");
    Part whole = below(details, "deployment");
    Part deployment = below(whole, "properties");
    if (details == null || whole == null || deployment == null) {
      return null;
    }
    DeploymentDestination destination = destination(details.object, details.evaluator);
    if (destination.isSubscription() && whole.object.get("location") == null) {
      evaluator
          .session()
          .report(
              TemplateRule.POLICY_WITHOUT_LOCATION,
              whole.object,
              "A deployment to a subscription has a location; add one beside properties, such as"
                  + " \"location\": \"westeurope\"");
    }
    Part parameters = rule.below("parameters");
    PolicyEnvironment environment =
        new PolicyEnvironment(
            parameters == null ? null : parameters.object,
            assigned,
            parameters == null ? evaluator : parameters.evaluator,
            destination);
    return NestedTemplate.open(
        deployment.object.get("template"),
        ArmUnknown.of(Cause.DEPLOYMENT, "the policy names the deployment", "{deployment().name}"),
        destination,
        GivenParameters.ofDeployment(deployment.object, deployment.evaluator.then(environment)),
        deployment.evaluator,
        deployment.evaluator);
  }

  private static @Nullable Part below(@Nullable Part owner, String name) {
    return owner == null ? null : owner.below(name);
  }

  /**
   * A part of a policy.
   *
   * @param object the part
   * @param evaluator what still has to evaluate it: nothing, if an expression gave it
   */
  private record Part(ArmObject object, TemplateEvaluator evaluator) {

    @Nullable Part below(String name) {
      ArmValue raw = object.get(name);
      if (!(evaluator.container(raw) instanceof ArmObject below)) {
        return null;
      }
      return new Part(
          below,
          raw instanceof ArmString ? TemplateEvaluator.none(evaluator.session()) : evaluator);
    }
  }

  private static DeploymentDestination destination(ArmObject details, TemplateEvaluator evaluator) {
    boolean isSubscription =
        evaluator.property(details, "deploymentScope") instanceof ArmString scope
            && scope.value().equalsIgnoreCase("subscription");
    return DeploymentDestination.of(
        isSubscription ? DeploymentLevel.SUBSCRIPTION : DeploymentLevel.RESOURCE_GROUP,
        evaluator.session().options());
  }
}
