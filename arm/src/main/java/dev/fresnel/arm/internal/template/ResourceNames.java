// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.arm.internal.output.ExpressionSyntax;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Optional;

/**
 * What the resources of a definition are called: the definition's own id, or a GUID of its name.
 *
 * @param definition the definition
 * @param ofTenant whether the GUID is of the managing tenant too
 * @param ofSubscription whether the GUID is of the customer's subscription too
 */
public record ResourceNames(
    RegistrationDefinition definition, boolean ofTenant, boolean ofSubscription) {

  private static final TemplateExpression SUBSCRIPTION = ExpressionSyntax::subscriptionId;

  /** The definition's own id as a name. */
  public Optional<String> given() {
    return definition.id().map(GuidIdentifier::value);
  }

  /** Whether the definition is named differently in each subscription. */
  public boolean dependOnSubscription() {
    return definition.id().isEmpty() && ofSubscription;
  }

  /** The definition's name, if it does not depend on the subscription. */
  public Optional<String> known() {
    Optional<String> given = given();
    return given.isPresent() || ofSubscription ? given : Optional.of(ofOffer());
  }

  /** The definition's name in a subscription. */
  public String in(SubscriptionId subscription) {
    return known()
        .orElseGet(
            () ->
                ofTenant
                    ? ArmGuid.of(definition.name(), tenant(), subscription.value())
                    : ArmGuid.of(definition.name(), subscription.value()));
  }

  /** The GUID of the offer, and of the tenant if names are of it, whatever the subscription. */
  public String ofOffer() {
    return ofTenant ? ArmGuid.of(definition.name(), tenant()) : ArmGuid.of(definition.name());
  }

  /** The expression that gives the definition's name in a deployment. */
  public TemplateExpression expression(TemplateExpression offerName, TemplateExpression tenant) {
    if (!ofSubscription) {
      return expressionOfOffer(offerName, tenant);
    }
    return ofTenant
        ? TemplateExpression.call("guid", offerName, tenant, SUBSCRIPTION)
        : TemplateExpression.call("guid", offerName, SUBSCRIPTION);
  }

  /** The expression that gives {@link #ofOffer} in a deployment. */
  public TemplateExpression expressionOfOffer(
      TemplateExpression offerName, TemplateExpression tenant) {
    return ofTenant
        ? TemplateExpression.call("guid", offerName, tenant)
        : TemplateExpression.call("guid", offerName);
  }

  private String tenant() {
    return definition.managedByTenantId().value();
  }
}
