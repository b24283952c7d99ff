// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

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
 * <p>Rendering checks nothing that a rule checks: what Azure refuses is rendered as faithfully as
 * what it takes. No text in a definition can become an expression in what is rendered.
 */
public final class TemplateRenderer {

  private TemplateRenderer() {}

  /**
   * Renders the deployment that makes a definition and puts it into force.
   *
   * <p>The template is the same for every subscription: {@link DeploymentTemplate#at} says what
   * differs from one to the next.
   *
   * @throws IllegalArgumentException if the API version has no eligible authorizations and the
   *     definition has some
   */
  public static DeploymentTemplate render(
      RegistrationDefinition definition, TemplateScope scope, RenderOptions options) {
    Objects.requireNonNull(scope, "scope");
    requireExpressible(definition, options);
    if (scope instanceof TemplateScope.WithinSubscription within) {
      return new DeploymentTemplate(
          new SubscriptionDelegation(definition, within.targets(), options));
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
    requireExpressible(delegation.definition(), options);
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

  static void requireExpressible(RegistrationDefinition definition, RenderOptions options) {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(options, "options");
    int eligible = definition.eligibleAuthorizations().size();
    if (eligible > 0 && !options.apiVersion().hasEligibleAuthorizations()) {
      throw new IllegalArgumentException(
          "apiVersion must be 2020-02-01-preview or later for the "
              + eligible
              + " eligible authorizations of the definition, not "
              + options.apiVersion());
    }
  }
}
