// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.access.OutdatedCustomer;
import dev.fresnel.core.access.OutdatedDelegation;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.key.GrantKey;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what customers have, subscription by subscription. */
final class FleetJudge {

  private static final TenantId UNKNOWN = TenantId.asWritten("[tenant().tenantId]");

  /** So many different definitions are remembered; customers of one offer mostly have few. */
  private static final int REMEMBERED = 10_000;

  private final FleetOffer offer;
  private final CustomerState state;
  private final Map<GrantKey, DefinitionVerdict> verdicts = new HashMap<>();

  FleetJudge(FleetOffer offer, CustomerState state) {
    this.offer = offer;
    this.state = state;
  }

  /** What there is at one subscription. */
  private static final class SubscriptionHolding {
    private final List<HeldDefinition> definitions = new ArrayList<>(1);
    private final List<HeldAssignment> withoutDefinition = new ArrayList<>(0);
  }

  /** Judges all subscriptions, in the order of customers, each when it is asked for. */
  Stream<FleetEntry> entries() {
    return entries(true);
  }

  /** The same without what an update would change. */
  Stream<FleetEntry> entriesWithoutUpdates() {
    return entries(false);
  }

  private Stream<FleetEntry> entries(boolean tellsUpdates) {
    Map<SubscriptionId, SubscriptionHolding> holdings = new LinkedHashMap<>();
    for (CustomerSubscription each : state.subscriptions()) {
      holdings.computeIfAbsent(each.id(), id -> new SubscriptionHolding());
    }
    for (HeldDefinition each : state.definitions()) {
      holdings
          .computeIfAbsent(subscription(each), id -> new SubscriptionHolding())
          .definitions
          .add(each);
    }
    for (HeldAssignment each : state.assignments()) {
      if (state.definition(each.definitionId()).isEmpty()) {
        SubscriptionId id =
            each.id().scope().subscription().orElse(each.definitionId().subscriptionId());
        holdings.computeIfAbsent(id, key -> new SubscriptionHolding()).withoutDefinition.add(each);
      }
    }
    List<SubscriptionId> order = new ArrayList<>(holdings.keySet());
    order.sort(
        Comparator.comparing((SubscriptionId id) -> tenant(id).map(TenantId::value).orElse(""))
            .thenComparing(SubscriptionId::value));
    return order.stream()
        .map(id -> judge(id, holdings.getOrDefault(id, new SubscriptionHolding()), tellsUpdates));
  }

  private Optional<TenantId> tenant(SubscriptionId id) {
    return id.isWellFormed() ? state.homeTenantId(id) : state.tenantId();
  }

  /** The subscription of a definition; if only its assignments tell one, theirs. */
  private SubscriptionId subscription(HeldDefinition held) {
    SubscriptionId own = held.id().subscriptionId();
    return own.isWellFormed()
        ? own
        : state.assignmentsOf(held.id()).stream()
            .map(each -> each.id().scope().subscription())
            .flatMap(Optional::stream)
            .filter(SubscriptionId::isWellFormed)
            .findFirst()
            .orElse(own);
  }

  private FleetEntry judge(SubscriptionId id, SubscriptionHolding holding, boolean tellsUpdates) {
    List<FleetDeviation> deviations = new ArrayList<>(holding.definitions.size());
    List<Delegation> delegations = new ArrayList<>(holding.definitions.size());
    List<OutdatedDelegation> updates = new ArrayList<>(0);
    for (HeldDefinition held : holding.definitions) {
      List<RegistrationAssignment> assignments =
          state.assignmentsOf(held.id()).stream()
              .map(HeldAssignment::id)
              .map(AssignmentResourceId::assignment)
              .toList();
      Delegation delegation =
          Delegation.builder()
              .definition(held.definition())
              .provisioningState(held.provisioningState())
              .assignments(assignments)
              .build();
      DefinitionVerdict verdict = verdict(delegation);
      if (verdict.kind() != FleetStatus.LEFTOVER) {
        delegations.add(delegation);
      }
      if (verdict.kind().isDeviation()) {
        Optional<RegistrationDefinition> offered =
            verdict.offered().map(live -> live.withId(held.definition().id()));
        offered.ifPresent(live -> updates.add(new OutdatedDelegation(delegation, live)));
        List<Scope> scopes = assignments.stream().map(RegistrationAssignment::scope).toList();
        deviations.add(
            new FleetDeviation(
                verdict.kind(), held.id(), Optional.of(held.definition()), offered, scopes));
      }
    }
    for (HeldAssignment each : holding.withoutDefinition) {
      deviations.add(
          new FleetDeviation(
              FleetStatus.LEFTOVER,
              each.id(),
              Optional.empty(),
              Optional.empty(),
              List.of(each.id().scope())));
    }
    deviations.sort(Comparator.comparing(FleetDeviation::kind));
    boolean isEmpty = holding.definitions.isEmpty() && holding.withoutDefinition.isEmpty();
    return new FleetEntry(
        tenant(id),
        id,
        isEmpty
            ? FleetStatus.NONE
            : FleetStatus.foremost(deviations.stream().map(FleetDeviation::kind).toList()),
        deviations,
        tellsUpdates ? updating(id, delegations, updates) : new AccessDiff(List.of()));
  }

  private DefinitionVerdict verdict(Delegation delegation) {
    boolean isInForce =
        delegation.provisioningState().map(ProvisioningState.SUCCEEDED::equals).orElse(true);
    if (delegation.assignments().isEmpty() || !isInForce) {
      return new DefinitionVerdict(FleetStatus.LEFTOVER, Optional.empty());
    }
    RegistrationDefinition definition = delegation.definition().withId(Optional.empty());
    GrantKey key = new GrantKey(definition);
    DefinitionVerdict known = verdicts.get(key);
    if (known == null) {
      known = DefinitionVerdict.of(definition, offer);
      if (verdicts.size() < REMEMBERED) {
        verdicts.put(key, known);
      }
    }
    return known;
  }

  private AccessDiff updating(
      SubscriptionId id, List<Delegation> delegations, List<OutdatedDelegation> updates) {
    return updates.isEmpty()
        ? new AccessDiff(List.of())
        : new OutdatedCustomer(
                CustomerTenant.of(tenant(id).orElse(UNKNOWN)).withDelegations(delegations), updates)
            .changes();
  }
}
