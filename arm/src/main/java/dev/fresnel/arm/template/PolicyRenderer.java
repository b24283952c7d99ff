// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.arm.internal.template.policy.CustomerPolicy;
import dev.fresnel.arm.internal.template.policy.PolicyDelegation;
import dev.fresnel.arm.internal.template.policy.PolicyRemediation;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.json.ModelWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Renders templates that put Azure policies in place: for service providers, the policy that
 * delegates subscriptions; for customers, the policies that watch over delegations.
 */
public final class PolicyRenderer {

  private PolicyRenderer() {}

  /**
   * Renders a policy that delegates every subscription below a management group, with its
   * assignment and the rights of the identity that it acts with, which is Owner.
   *
   * <p>The policy sees whether this definition is assigned to a subscription, so several offers of
   * one provider do not stand in for each other, nor does a definition that was left behind without
   * an assignment. It does not see what is in the definition: to bring changed authorizations to
   * subscriptions that are delegated already, deploy to those, or render what {@link
   * #namedByContent} gives.
   *
   * <p>The deployments that it starts take place where the template itself is deployed. The
   * subscriptions must be registered for {@code Microsoft.ManagedServices}. Source: <a
   * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-management-group">onboard
   * all subscriptions in a management group</a>.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some
   */
  public static DeploymentTemplate delegateSubscriptions(
      RegistrationDefinition definition, RenderOptions options) {
    return new DeploymentTemplate(
        new PolicyDelegation(DefinitionRendering.expressible(definition, options)));
  }

  /**
   * The same definition under an id that is made of all that it says, authorizations included: once
   * anything of it changes, {@linkplain #delegateSubscriptions the policy} sees that the definition
   * is not assigned yet, and deploys it to every subscription.
   *
   * <p>The definition that a subscription had before stays there beside the new one, and its
   * authorizations go on, until the managing tenant or the customer removes it. Equal definitions
   * get equal ids.
   */
  public static RegistrationDefinition namedByContent(RegistrationDefinition definition) {
    RegistrationDefinition content = definition.withId(Optional.empty());
    return content.withId(RegistrationDefinitionId.parse(ArmGuid.of(ModelWriter.toJson(content))));
  }

  /**
   * Renders the task that has {@linkplain #delegateSubscriptions that policy} delegate the
   * subscriptions that were there before it; later ones it delegates by itself.
   *
   * <p>Deploy it once Azure has found out which subscriptions do not comply, about half an hour
   * after the policy: at management groups a task takes what is known by then. It has no parameters
   * file; the template's one parameter has a default.
   *
   * @param options those that the policy was rendered with
   */
  public static DeploymentTemplate remediateSubscriptions(
      RegistrationDefinition definition, RenderOptions options) {
    return new DeploymentTemplate(
        new PolicyRemediation(DefinitionRendering.of(definition, options)));
  }

  /** Renders a policy that reports every delegation that there is. */
  public static DeploymentTemplate auditDelegations(DeploymentTarget target) {
    Objects.requireNonNull(target, "target");
    return new DeploymentTemplate(CustomerPolicy.audit(target.level()));
  }

  /**
   * Renders a policy that refuses to delegate to any managing tenant but those listed.
   *
   * @throws IllegalArgumentException if {@code managingTenants} is empty, which would refuse all
   */
  public static DeploymentTemplate allowManagingTenants(
      List<TenantId> managingTenants, DeploymentTarget target, ParameterPlacement parameters) {
    Objects.requireNonNull(managingTenants, "managingTenants");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(parameters, "parameters");
    if (managingTenants.isEmpty()) {
      throw new IllegalArgumentException("managingTenants must be one or more, not empty");
    }
    return new DeploymentTemplate(
        CustomerPolicy.allow(
            managingTenants, target.level(), parameters == ParameterPlacement.FILE));
  }
}
