// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.hash.SecretHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that a provider offers today, to find the customers who still hold older ones: a
 * new manifest does not apply to a customer before he has accepted it.
 *
 * <pre>{@code
 * LiveDefinitions live = LiveDefinitions.builder().addOffer(offer).build();
 * customers.map(live::outdated).flatMap(Optional::stream).forEach(each -> report(each.changes()));
 * }</pre>
 *
 * <p>A delegation that was made from a marketplace plan is compared with the plan of the same
 * publisher, offer and plan id, and is outdated if the live manifest has a higher version. Plans
 * that are no longer on sale are left out, as their customers get no updates. One that was deployed
 * by template is compared with the definition of the same managing tenant and id, or, where either
 * has no id, the same name; it is outdated if the two give other access. What is not known, such as
 * an id that is yet to be evaluated or a version that is no version, is never outdated.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers">what
 * customers see</a>.
 */
public final class LiveDefinitions {

  private record PlanKey(PublisherId publisherId, OfferId offerId, PlanId planId) {

    static PlanKey of(MarketplacePlan plan) {
      return new PlanKey(plan.publisherId(), plan.offerId(), plan.planId());
    }

    boolean isKnown() {
      return publisherId.isWellFormed() && offerId.isWellFormed() && planId.isWellFormed();
    }
  }

  private record IdKey(TenantId managedByTenantId, RegistrationDefinitionId id) {}

  private record NameKey(TenantId managedByTenantId, String name) {

    @Override
    public int hashCode() {
      return 31 * managedByTenantId.hashCode() + (int) SecretHash.of(name);
    }
  }

  private final Map<PlanKey, RegistrationDefinition> byPlan;
  private final Map<IdKey, RegistrationDefinition> byId;
  private final Map<NameKey, RegistrationDefinition> byName;

  private LiveDefinitions(Builder builder) {
    this.byPlan = Map.copyOf(builder.byPlan);
    this.byId = Map.copyOf(builder.byId);
    this.byName = Map.copyOf(builder.byName);
  }

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A customer's outdated delegations; empty if it has none. */
  public Optional<OutdatedCustomer> outdated(CustomerTenant customer) {
    List<OutdatedDelegation> found =
        customer.delegations().stream().map(this::outdated).flatMap(Optional::stream).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new OutdatedCustomer(customer, found));
  }

  /** A delegation with its live definition; empty if it is not outdated, or none is known. */
  public Optional<OutdatedDelegation> outdated(Delegation delegation) {
    RegistrationDefinition held = delegation.definition();
    RegistrationDefinition live = held.marketplacePlan().isPresent() ? plan(held) : template(held);
    if (live == null) {
      return Optional.empty();
    }
    return Optional.of(new OutdatedDelegation(delegation, live.withId(held.id())));
  }

  /**
   * The live definition that a customer's definition is compared with, whether that is outdated or
   * not; empty if none is known. It has no id where it is of an offer.
   */
  public Optional<RegistrationDefinition> find(RegistrationDefinition held) {
    return Optional.ofNullable(
        held.marketplacePlan().isPresent()
            ? byPlan.get(PlanKey.of(held.marketplacePlan().get()))
            : named(held));
  }

  private @Nullable RegistrationDefinition plan(RegistrationDefinition held) {
    MarketplacePlan plan = held.marketplacePlan().orElseThrow();
    RegistrationDefinition live = byPlan.get(PlanKey.of(plan));
    return live != null && isHigher(live, plan.version()) ? live : null;
  }

  private static boolean isHigher(RegistrationDefinition live, ManifestVersion held) {
    return held.isWellFormed()
        && live.marketplacePlan()
            .map(MarketplacePlan::version)
            .filter(ManifestVersion::isWellFormed)
            .filter(version -> version.isHigherThan(held))
            .isPresent();
  }

  private @Nullable RegistrationDefinition template(RegistrationDefinition held) {
    RegistrationDefinition live = named(held);
    return live != null && isKnown(held) && !AccessDiff.between(held, live).isEmpty() ? live : null;
  }

  private @Nullable RegistrationDefinition named(RegistrationDefinition held) {
    TenantId tenant = held.managedByTenantId();
    RegistrationDefinition live = id(held).map(id -> byId.get(new IdKey(tenant, id))).orElse(null);
    if (live == null) {
      live = byName.get(new NameKey(tenant, held.name()));
      if (live == null || (id(live).isPresent() && id(held).isPresent())) {
        return null;
      }
    }
    return live;
  }

  private static Optional<RegistrationDefinitionId> id(RegistrationDefinition definition) {
    return definition.id().filter(RegistrationDefinitionId::isWellFormed);
  }

  /** Whether the access that a definition gives is known, and not left to a deployment. */
  private static boolean isKnown(RegistrationDefinition definition) {
    return definition.managedByTenantId().isWellFormed()
        && definition.authorizations().stream()
            .allMatch(
                each ->
                    each.principal().id().isWellFormed() && each.roleDefinitionId().isWellFormed())
        && definition.eligibleAuthorizations().stream()
            .allMatch(
                each ->
                    each.principal().id().isWellFormed() && each.roleDefinitionId().isWellFormed());
  }

  /** Builds live definitions; of several with one identity, the last one added counts. */
  public static final class Builder {

    private final Map<PlanKey, RegistrationDefinition> byPlan = new HashMap<>();
    private final Map<IdKey, RegistrationDefinition> byId = new HashMap<>();
    private final Map<NameKey, RegistrationDefinition> byName = new HashMap<>();

    private Builder() {}

    /** Adds all plans of an offer that are on sale. */
    public Builder addOffer(Offer offer) {
      for (Plan each : Objects.requireNonNull(offer, "offer").plans()) {
        if (each.availability() == PlanAvailability.ON_SALE) {
          addDefinition(RegistrationDefinition.of(offer, each));
        }
      }
      return this;
    }

    /** Adds a definition that is deployed today, by template or for a marketplace plan. */
    public Builder addDefinition(RegistrationDefinition definition) {
      Objects.requireNonNull(definition, "definition");
      Optional<PlanKey> plan = definition.marketplacePlan().map(PlanKey::of);
      if (plan.isPresent()) {
        plan.filter(PlanKey::isKnown).ifPresent(key -> byPlan.put(key, definition));
      } else if (isKnown(definition)) {
        TenantId tenant = definition.managedByTenantId();
        id(definition).ifPresent(id -> byId.put(new IdKey(tenant, id), definition));
        byName.put(new NameKey(tenant, definition.name()), definition);
      }
      return this;
    }

    /** The live definitions that were added until now. */
    public LiveDefinitions build() {
      return new LiveDefinitions(this);
    }
  }
}
