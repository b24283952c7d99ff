// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Scope;
import dev.fresnel.core.access.AccessMap;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.internal.persistent.PersistentMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has: registration definitions and assignments by their resource ids, and what
 * else is known of the subscriptions. Unlike a {@link CustomerTenant}, it tells in which
 * subscription a definition is that is assigned nowhere, and holds assignments whose definition is
 * not known.
 *
 * <p>A value: what changes it gives a new one that shares with it what is the same, in time in
 * proportion to the change. {@link Deployer} tells what deployments and removals do; the methods
 * here that begin with {@code with} take what Azure says is there, as it is.
 *
 * <p>Subscriptions that are not listed, and facts of them that are absent, are not known; that is
 * not the same as not there.
 */
public final class CustomerState {

  private static final CustomerState UNKNOWN =
      new CustomerState(
          null,
          Cloud.PUBLIC,
          false,
          PersistentMap.empty(),
          PersistentMap.empty(),
          HeldResources.NONE);

  private final @Nullable TenantId tenantId;
  private final Cloud cloud;
  private final boolean mayHaveMore;
  private final PersistentMap<String, CustomerSubscription> subscriptions;
  private final PersistentMap<String, AcceptedPlan> accepted;
  private final HeldResources resources;

  private CustomerState(
      @Nullable TenantId tenantId,
      Cloud cloud,
      boolean mayHaveMore,
      PersistentMap<String, CustomerSubscription> subscriptions,
      PersistentMap<String, AcceptedPlan> accepted,
      HeldResources resources) {
    this.tenantId = tenantId;
    this.cloud = cloud;
    this.mayHaveMore = mayHaveMore;
    this.subscriptions = subscriptions;
    this.accepted = accepted;
    this.resources = resources;
  }

  /** A customer of whom nothing is known and who has nothing. */
  public static CustomerState unknown() {
    return UNKNOWN;
  }

  /** A customer who has nothing, and of whom only the tenant is known. */
  public static CustomerState of(TenantId tenantId) {
    return UNKNOWN.withTenantId(tenantId);
  }

  /** The same, with a tenant. */
  public CustomerState withTenantId(TenantId tenantId) {
    Objects.requireNonNull(tenantId, "tenantId");
    return new CustomerState(tenantId, cloud, mayHaveMore, subscriptions, accepted, resources);
  }

  /**
   * The same of a customer who may have more definitions and assignments than are listed. Otherwise
   * what is not listed is not there.
   */
  public CustomerState mayHaveMore() {
    return new CustomerState(tenantId, cloud, true, subscriptions, accepted, resources);
  }

  /** Whether the customer may have more definitions and assignments than are listed. */
  public boolean isPartlyKnown() {
    return mayHaveMore;
  }

  /** The same, in a cloud. */
  public CustomerState withCloud(Cloud cloud) {
    Objects.requireNonNull(cloud, "cloud");
    return new CustomerState(tenantId, cloud, mayHaveMore, subscriptions, accepted, resources);
  }

  /** The same, with what is known of a subscription, in place of what was known of it. */
  public CustomerState withSubscription(CustomerSubscription subscription) {
    PersistentMap<String, CustomerSubscription> changed =
        subscriptions.with(subscription.id().value(), subscription);
    return new CustomerState(tenantId, cloud, mayHaveMore, changed, accepted, resources);
  }

  /** The same, with an accepted plan, in place of the one of the same offer. */
  public CustomerState withAcceptedPlan(AcceptedPlan plan) {
    return with(accepted.with(AcceptedPlan.key(plan.plan()), plan));
  }

  CustomerState withoutOffer(MarketplacePlan plan) {
    return with(accepted.without(AcceptedPlan.key(plan)));
  }

  private CustomerState with(PersistentMap<String, AcceptedPlan> changed) {
    return new CustomerState(tenantId, cloud, mayHaveMore, subscriptions, changed, resources);
  }

  /** The same, with a definition, in place of the one of that id. */
  public CustomerState withDefinition(HeldDefinition definition) {
    return with(resources.with(definition));
  }

  /** The same without a definition; this state if it has none of that id. */
  public CustomerState withoutDefinition(DefinitionResourceId id) {
    return resources.definition(id) == null ? this : with(resources.without(id));
  }

  /** The same, with an assignment, in place of the one of that id. */
  public CustomerState withAssignment(HeldAssignment assignment) {
    return with(resources.with(assignment));
  }

  /** The same without an assignment; this state if it has none of that id. */
  public CustomerState withoutAssignment(AssignmentResourceId id) {
    return assignment(id).isEmpty() ? this : with(resources.without(id));
  }

  CustomerState with(HeldResources changed) {
    return new CustomerState(tenantId, cloud, mayHaveMore, subscriptions, accepted, changed);
  }

  /**
   * The state after an event. An event that does not fit, such as the removal of what is not there,
   * gives this state and a finding ({@code LH0043}) that names both.
   */
  public Checked<CustomerState> apply(CustomerEvent event) {
    return EventApplication.apply(this, Objects.requireNonNull(event, "event"));
  }

  /** Events that lead to this state from {@link #unknown}, as few as there can be. */
  public List<CustomerEvent> events() {
    List<CustomerEvent> events = new ArrayList<>();
    if (tenantId != null) {
      events.add(new CustomerEvent.TenantKnown(tenantId, cloud));
    }
    subscriptions.values().forEach(each -> events.add(new CustomerEvent.SubscriptionChanged(each)));
    accepted.values().forEach(each -> events.add(new CustomerEvent.PlanAccepted(each)));
    definitions().forEach(each -> events.add(new CustomerEvent.DefinitionDeployed(each)));
    assignments().forEach(each -> events.add(new CustomerEvent.AssignmentDeployed(each)));
    return List.copyOf(events);
  }

  /** The customer's tenant; not known, if absent. */
  public Optional<TenantId> tenantId() {
    return Optional.ofNullable(tenantId);
  }

  /** The cloud that the tenant is in; public Azure, by default. */
  public Cloud cloud() {
    return cloud;
  }

  /** The subscriptions of which something is known, in the order of their ids. */
  public List<CustomerSubscription> subscriptions() {
    List<CustomerSubscription> all = new ArrayList<>(subscriptions.size());
    subscriptions.values().forEach(all::add);
    return List.copyOf(all);
  }

  /** What is known of a subscription; of one that is not listed, its id. */
  public CustomerSubscription subscription(SubscriptionId id) {
    CustomerSubscription known = subscriptions.get(id.value());
    return known == null ? CustomerSubscription.of(id) : known;
  }

  /** The tenant that a subscription belongs to: its own, if that is told, or the customer's. */
  public Optional<TenantId> homeTenantId(SubscriptionId id) {
    return subscription(id).homeTenantId().or(this::tenantId);
  }

  /** The plans that the customer has accepted, one of each offer, in the order of the offers. */
  public List<AcceptedPlan> acceptedPlans() {
    List<AcceptedPlan> all = new ArrayList<>(accepted.size());
    accepted.values().forEach(all::add);
    return List.copyOf(all);
  }

  /** The plan of an offer that the customer has accepted; empty if there is none. */
  public Optional<AcceptedPlan> acceptedPlan(PublisherId publisher, OfferId offer) {
    return Optional.ofNullable(accepted.get(AcceptedPlan.key(publisher, offer)));
  }

  /** The definition of an id; empty if the customer has none. */
  public Optional<HeldDefinition> definition(DefinitionResourceId id) {
    return Optional.ofNullable(resources.definition(Objects.requireNonNull(id, "id")));
  }

  /** The assignment of an id; empty if the customer has none. */
  public Optional<HeldAssignment> assignment(AssignmentResourceId id) {
    return Optional.ofNullable(resources.assignments().get(Objects.requireNonNull(id, "id")));
  }

  /** All definitions, in the order of their ids. */
  public List<HeldDefinition> definitions() {
    List<HeldDefinition> all = new ArrayList<>(resources.definitions().size());
    resources.definitions().forEach((id, entry) -> entry.held(all::add));
    return List.copyOf(all);
  }

  /** The definitions in a subscription, in the order of their ids. */
  public List<HeldDefinition> definitionsIn(SubscriptionId subscription) {
    List<HeldDefinition> all = new ArrayList<>();
    resources.forEachIn(subscription, (id, entry) -> entry.held(all::add));
    return List.copyOf(all);
  }

  /** All assignments, in the order of their ids. */
  public List<HeldAssignment> assignments() {
    List<HeldAssignment> all = new ArrayList<>(resources.assignments().size());
    resources.assignments().values().forEach(all::add);
    return List.copyOf(all);
  }

  /** The assignments of a definition, in the order of their ids. */
  public List<HeldAssignment> assignmentsOf(DefinitionResourceId id) {
    List<HeldAssignment> all = new ArrayList<>();
    resources.entry(id).assignments().values().forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * The assignments at one scope, in the order of their ids; of a subscription, those of its
   * resource groups are not among them.
   */
  public List<HeldAssignment> assignmentsAt(Scope scope) {
    return resources.assignmentsAt(Objects.requireNonNull(scope, "scope"));
  }

  /** The assignments at a subscription and then those in its resource groups. */
  public List<HeldAssignment> assignmentsIn(SubscriptionId subscription) {
    return resources.assignmentsIn(Objects.requireNonNull(subscription, "subscription"));
  }

  HeldResources resources() {
    return resources;
  }

  /** Every definition with its assignments; assignments of unknown definitions are not there. */
  public List<Delegation> delegations() {
    List<Delegation> all = new ArrayList<>(resources.definitions().size());
    resources.definitions().forEach((id, entry) -> entry.delegation(all::add));
    return List.copyOf(all);
  }

  /**
   * What gives access: every definition that is assigned, without the access that removals of other
   * delegations have cut.
   */
  public List<Delegation> accessGiven() {
    List<Delegation> all = new ArrayList<>(resources.definitions().size());
    resources.definitions().forEach((id, entry) -> entry.access(all::add));
    return List.copyOf(all);
  }

  /** What gives access at a subscription or in it. */
  public List<Delegation> accessGivenIn(SubscriptionId subscription) {
    List<Delegation> all = new ArrayList<>();
    StateModel.definitionIds(this, List.of(subscription))
        .forEach(id -> resources.entry(id).access(all::add));
    return List.copyOf(all);
  }

  /** Who can do what, where, by what gives access in this state. */
  public AccessMap accessMap() {
    AccessMap.Builder map = AccessMap.builder();
    addTo(map);
    return map.build();
  }

  /** Adds what gives access in this state to that of other customers. */
  public void addTo(AccessMap.Builder map) {
    Objects.requireNonNull(map, "map");
    for (DefinitionEntry each : resources.definitions().values()) {
      each.access(
          delegation -> {
            if (tenantId == null) {
              map.addDelegation(delegation);
            } else {
              map.addDelegation(tenantId, delegation);
            }
          });
    }
  }

  /** The resources as those of a tenant, for rules; a tenant that is not known is an expression. */
  public CustomerTenant customer() {
    return StateModel.customer(this).withDelegations(delegations());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomerState that
        && Objects.equals(tenantId, that.tenantId)
        && cloud == that.cloud
        && mayHaveMore == that.mayHaveMore
        && subscriptions.equals(that.subscriptions)
        && accepted.equals(that.accepted)
        && resources.definitions().equals(that.resources.definitions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(tenantId, cloud, subscriptions, accepted, resources.definitions());
  }

  /** The tenant and how much it has. */
  @Override
  public String toString() {
    return "CustomerState{tenantId="
        + tenantId
        + ", definitions="
        + definitions().size()
        + ", assignments="
        + resources.assignments().size()
        + "}";
  }
}
