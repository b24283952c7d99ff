// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Optional;

/** How the resources of a definition are named: as given, or derived from a seed. */
final class Names {

  private static final String SUBSCRIPTION = "subscription().subscriptionId";

  private final RegistrationDefinition definition;
  private final NameSeed seed;

  Names(RegistrationDefinition definition, NameSeed seed) {
    this.definition = definition;
    this.seed = seed;
  }

  /** The definition's name, if it was given. */
  Optional<String> given() {
    return definition.id().map(GuidIdentifier::value);
  }

  /** Whether the definition is named differently in each subscription. */
  boolean dependOnSubscription() {
    return definition.id().isEmpty() && seed.hasSubscription();
  }

  /** The definition's name, if it does not depend on the subscription. */
  Optional<String> known() {
    Optional<String> given = given();
    return given.isPresent() || seed.hasSubscription() ? given : Optional.of(ofOffer());
  }

  /** The definition's name in a subscription. */
  String in(SubscriptionId subscription) {
    return known()
        .orElseGet(
            () ->
                seed.hasTenant()
                    ? ArmGuid.of(definition.name(), tenant(), subscription.value())
                    : ArmGuid.of(definition.name(), subscription.value()));
  }

  /** What is derived from the offer, and the tenant if it is in the seed, wherever it is put. */
  String ofOffer() {
    return seed.hasTenant()
        ? ArmGuid.of(definition.name(), tenant())
        : ArmGuid.of(definition.name());
  }

  /** What computes the definition's name when it is deployed. */
  TemplateExpression expression(TemplateExpression offerName, TemplateExpression tenant) {
    TemplateExpression guid = open(offerName, tenant);
    return seed.hasSubscription() ? append(guid, ", " + SUBSCRIPTION + ")") : append(guid, ")");
  }

  /** What computes {@link #ofOffer} when it is deployed. */
  TemplateExpression expressionOfOffer(TemplateExpression offerName, TemplateExpression tenant) {
    return append(open(offerName, tenant), ")");
  }

  private TemplateExpression open(TemplateExpression offerName, TemplateExpression tenant) {
    return seed.hasTenant()
        ? new TemplateExpression(
            "guid(" + offerName.template() + ", " + tenant.template(),
            "guid(" + offerName.bicep() + ", " + tenant.bicep())
        : new TemplateExpression("guid(" + offerName.template(), "guid(" + offerName.bicep());
  }

  private static TemplateExpression append(TemplateExpression expression, String text) {
    return new TemplateExpression(expression.template() + text, expression.bicep() + text);
  }

  private String tenant() {
    return definition.managedByTenantId().value();
  }
}
