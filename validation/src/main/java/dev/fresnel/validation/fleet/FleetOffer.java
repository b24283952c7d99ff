// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.access.LiveDefinitions;
import dev.fresnel.core.id.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider offers today: the plans of offers, taken from the marketplace or by template.
 *
 * <p>Immutable; each {@code with} method returns a new one.
 */
public final class FleetOffer {

  private static final FleetOffer NOTHING = new FleetOffer(List.of(), List.of());

  private final List<Offer> offers;
  private final List<RegistrationDefinition> deployed;
  private final LiveDefinitions live;
  private final Set<TenantId> managingTenants;

  private FleetOffer(List<Offer> offers, List<RegistrationDefinition> deployed) {
    this.offers = offers;
    this.deployed = deployed;
    LiveDefinitions.Builder builder = LiveDefinitions.builder();
    Set<TenantId> tenants = new LinkedHashSet<>();
    for (Offer offer : offers) {
      builder.addOffer(offer);
      offer.plans().forEach(plan -> tenants.add(plan.manifest().managedByTenantId()));
    }
    for (RegistrationDefinition each : deployed) {
      tenants.add(each.managedByTenantId());
    }
    this.live = builder.build();
    this.managingTenants = Set.copyOf(tenants);
  }

  /** An offer, whose plans customers have from the marketplace or by template. */
  public static FleetOffer of(Offer offer) {
    return NOTHING.with(offer);
  }

  /** A definition that is deployed by template. */
  public static FleetOffer of(RegistrationDefinition definition) {
    return NOTHING.with(definition);
  }

  /** The same and another offer. */
  public FleetOffer with(Offer offer) {
    List<Offer> all = new ArrayList<>(offers);
    all.add(Objects.requireNonNull(offer, "offer"));
    return new FleetOffer(List.copyOf(all), deployed);
  }

  /** The same and another definition that is deployed by template. */
  public FleetOffer with(RegistrationDefinition definition) {
    List<RegistrationDefinition> all = new ArrayList<>(deployed);
    all.add(Objects.requireNonNull(definition, "definition"));
    return new FleetOffer(offers, List.copyOf(all));
  }

  /** The live manifests of the marketplace. */
  LiveDefinitions live() {
    return live;
  }

  /** Whether a tenant is one that the offers are managed from. */
  boolean isManagedFrom(TenantId tenant) {
    return managingTenants.contains(tenant);
  }

  /** What templates deploy of the offers for a managing tenant, in order. */
  List<RegistrationDefinition> templates(TenantId tenant) {
    List<RegistrationDefinition> all = new ArrayList<>();
    for (RegistrationDefinition each : deployed) {
      if (each.managedByTenantId().equals(tenant)) {
        all.add(each);
      }
    }
    for (Offer offer : offers) {
      for (Plan plan : offer.plans()) {
        if (plan.manifest().managedByTenantId().equals(tenant)) {
          all.add(RegistrationDefinition.of(offer, plan).withMarketplacePlan(Optional.empty()));
        }
      }
    }
    return all;
  }
}
