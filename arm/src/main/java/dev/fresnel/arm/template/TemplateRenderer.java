// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.subscription.AssignmentTarget;
import dev.fresnel.arm.internal.template.subscription.AssignmentTargets;
import dev.fresnel.arm.internal.template.subscription.SubscriptionDelegation;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns registration definitions into templates that delegate.
 *
 * <p>Rendering checks nothing that a rule checks: a definition that Azure refuses is rendered as
 * faithfully as any other. No text in a definition can become an expression in what is rendered.
 */
public final class TemplateRenderer {

  private TemplateRenderer() {}

  /**
   * Renders the deployment that makes a definition and puts it into force.
   *
   * <p>The template is the same for every subscription: {@link DeploymentTemplate#at} gives the
   * names and ids that differ from one subscription to the next.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some
   */
  public static DeploymentTemplate render(
      RegistrationDefinition definition, TemplateScope scope, RenderOptions options) {
    Objects.requireNonNull(scope, "scope");
    if (scope instanceof TemplateScope.WithinSubscription within) {
      RenderedDefinition rendered = DefinitionRendering.expressible(definition, options);
      return new DeploymentTemplate(
          new SubscriptionDelegation(
              rendered,
              new AssignmentTargets(
                  within.targets().stream()
                      .map(each -> new AssignmentTarget(each.resourceGroup(), each.assignmentId()))
                      .toList())));
    }
    return PolicyRenderer.delegateSubscriptions(definition, options);
  }

  /**
   * Renders a delegation: one deployment for each subscription that it touches, in the order in
   * which they first occur, definition and assignments under the names that they have.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some; if a scope is there twice; or if one is a management group, which
   *     cannot be delegated
   */
  public static List<PlannedDeployment> render(Delegation delegation, RenderOptions options) {
    Objects.requireNonNull(delegation, "delegation");
    DefinitionRendering.expressible(delegation.definition(), options);
    Map<SubscriptionId, List<RegistrationAssignment>> bySubscription = new LinkedHashMap<>();
    for (RegistrationAssignment assignment : delegation.assignments()) {
      SubscriptionId subscription =
          assignment
              .scope()
              .subscription()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "scope must be a subscription or resource group, not "
                              + Text.quote(assignment.scope().resourceId())));
      bySubscription.computeIfAbsent(subscription, each -> new ArrayList<>()).add(assignment);
    }
    List<PlannedDeployment> deployments = new ArrayList<>();
    bySubscription.forEach(
        (subscription, assignments) ->
            deployments.add(
                render(delegation.definition(), TemplateScope.of(assignments), options)
                    .at(new SubscriptionScope(subscription))));
    return List.copyOf(deployments);
  }
}
