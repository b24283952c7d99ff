// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a customer delegates: the resource in the customer's subscription that names the managing
 * tenant and who of it receives what.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture">Azure Lighthouse
 * architecture</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface RegistrationDefinition
    extends AccessGrant, Subject, WithRegistrationDefinition
    permits ImmutableRegistrationDefinition {

  /** The GUID that is the resource's name; templates derive it from {@link #name} where absent. */
  Optional<RegistrationDefinitionId> id();

  /**
   * The name of the offer as the customer sees it; {@code registrationDefinitionName} in templates.
   */
  String name();

  /** What the offer is about, as the customer sees it. */
  Optional<String> description();

  @Override
  TenantId managedByTenantId();

  @Override
  List<Authorization> authorizations();

  @Override
  List<EligibleAuthorization> eligibleAuthorizations();

  /** The marketplace plan that it was made from; absent when onboarded by template. */
  Optional<MarketplacePlan> marketplacePlan();

  /**
   * The definition that a plan of an offer amounts to: named after the offer's listing, or after
   * its id if the listing has no name, and bound to the marketplace plan.
   */
  static RegistrationDefinition of(Offer offer, Plan plan) {
    Objects.requireNonNull(offer, "offer");
    Objects.requireNonNull(plan, "plan");
    String name = offer.listing().name();
    Builder builder =
        builder()
            .name(name.isBlank() ? offer.id().value() : name)
            .managedByTenantId(plan.manifest().managedByTenantId())
            .addAllAuthorizations(plan.manifest().authorizations())
            .addAllEligibleAuthorizations(plan.manifest().eligibleAuthorizations())
            .marketplacePlan(MarketplacePlan.of(offer, plan));
    if (!plan.summary().isBlank()) {
      builder.description(plan.summary());
    }
    return builder.build();
  }

  /**
   * The same, but named by the plan as well. Templates make the id of a definition from its name,
   * so that this tells the plans of one offer apart where a customer has several of them.
   */
  static RegistrationDefinition ofPlan(Offer offer, Plan plan) {
    RegistrationDefinition definition = of(offer, plan);
    return definition.withName(
        definition.name() + ", " + (plan.name().isBlank() ? plan.id().value() : plan.name()));
  }

  /** A builder with the values of this registration definition. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds registration definitions; {@code build} throws {@link IllegalStateException} naming what
   * is missing.
   */
  final class Builder extends ImmutableRegistrationDefinition.Builder {
    Builder() {}
  }
}
