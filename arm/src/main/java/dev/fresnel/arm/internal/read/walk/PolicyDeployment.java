// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
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
    PolicyPart rule = PolicyPart.ofPolicy(raw, evaluator);
    PolicyPart details = rule.below("policyRule", "then", "details");
    PolicyPart whole = details == null ? null : details.below("deployment");
    PolicyPart deployment = whole == null ? null : whole.below("properties");
    if (details == null || whole == null || deployment == null) {
      return null;
    }
    DeploymentDestination destination = destination(details.object(), details.evaluator());
    if (destination.isSubscription() && whole.object().get("location") == null) {
      evaluator
          .session()
          .report(
              TemplateRule.POLICY_WITHOUT_LOCATION,
              whole.object(),
              "A deployment to a subscription has a location; add one beside properties, such as"
                  + " \"location\": \"westeurope\"");
    }
    DeploymentForm.requireMode(deployment.object(), evaluator.session());
    PolicyPart parameters = rule.below("parameters");
    PolicyEnvironment environment =
        new PolicyEnvironment(
            parameters == null ? null : parameters.object(),
            assigned,
            parameters == null ? evaluator : parameters.evaluator(),
            destination);
    return NestedTemplate.open(
        deployment.object().get("template"),
        ArmUnknown.of(Cause.DEPLOYMENT, "the policy names the deployment", "{deployment().name}"),
        destination,
        GivenParameters.ofDeployment(deployment.object(), deployment.evaluator().then(environment)),
        deployment.evaluator(),
        deployment.evaluator());
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
