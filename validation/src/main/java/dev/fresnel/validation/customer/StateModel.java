// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state that a deployment can bear on, as the model that rules see: all delegations
 * of the subscriptions that it touches, those that it deploys itself last.
 */
final class StateModel {

  private static final ModelPath EXISTING = ModelPath.root().property("existing");

  /** How many steps the path of a delegation has. */
  static final int DELEGATION_DEPTH = 2;

  private final CustomerState state;
  private final Set<SubscriptionId> subscriptions;
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<ModelPath> paths = new ArrayList<>();
  private final Map<ModelPath, Owner> owners = new HashMap<>();

  private StateModel(CustomerState state, Set<SubscriptionId> subscriptions) {
    this.state = state;
    this.subscriptions = subscriptions;
  }

  /**
   * A definition in the model.
   *
   * @param id its resource id
   * @param assignments its assignments, in the order of the model
   */
  record Owner(DefinitionResourceId id, List<AssignmentResourceId> assignments) {}

  /** The model of what a deployment can bear on. */
  static StateModel of(
      CustomerState state, Set<SubscriptionId> subscriptions, DeployedResources deployed) {
    StateModel model = new StateModel(state, subscriptions);
    for (DefinitionResourceId id : definitionIds(state, subscriptions)) {
      if (!deployed.definitions().contains(id)) {
        model.add(id, deployed);
      }
    }
    deployed.definitions().forEach(id -> model.add(id, deployed));
    return model;
  }

  /** The definitions in some subscriptions, and those that are assigned there. */
  static Set<DefinitionResourceId> definitionIds(
      CustomerState state, Collection<SubscriptionId> subscriptions) {
    Set<DefinitionResourceId> ids = new TreeSet<>();
    for (SubscriptionId each : subscriptions) {
      state.resources().forEachIn(each, (id, entry) -> ids.add(id));
      state.assignmentsIn(each).forEach(assignment -> ids.add(assignment.definitionId()));
    }
    return ids;
  }

  private void add(DefinitionResourceId id, DeployedResources deployed) {
    HeldDefinition held = state.definition(id).orElse(null);
    if (held == null) {
      return;
    }
    List<AssignmentResourceId> before = new ArrayList<>();
    List<AssignmentResourceId> now = new ArrayList<>();
    for (HeldAssignment each : state.assignmentsOf(id)) {
      (deployed.assignment(each.id()) == null ? before : now).add(each.id());
    }
    before.addAll(now);
    ModelPath path = path(id);
    delegations.add(
        Delegation.builder()
            .definition(held.definition())
            .provisioningState(held.provisioningState())
            .assignments(before.stream().map(AssignmentResourceId::assignment).toList())
            .build());
    paths.add(path);
    owners.put(path, new Owner(id, before));
  }

  /** Paths that say of a part of which definition it is, as far as names can. */
  private ModelPath path(DefinitionResourceId id) {
    return id.name().isWellFormed() && id.subscriptionId().isWellFormed()
        ? ModelPath.root().property(id.subscriptionId().value()).property(id.name().value())
        : EXISTING.index(paths.size());
  }

  /** The paths of the delegations, in order. */
  List<ModelPath> paths() {
    return paths;
  }

  /** The definition that a part belongs to; null if it belongs to none. */
  @Nullable Owner owner(ModelPath part) {
    return part.depth() < DELEGATION_DEPTH ? null : owners.get(part.first(DELEGATION_DEPTH));
  }

  /** Names resources in messages by their ids, not by their paths in this model. */
  ResourceIdMessages messages() {
    return new ResourceIdMessages(owners, EXISTING);
  }

  /** The customer for rules. */
  CustomerTenant customer() {
    CustomerTenant.Builder customer = customer(state).toBuilder();
    for (SubscriptionId each : subscriptions) {
      customer.addSubscription(state.subscription(each));
      state.homeTenantId(each).ifPresent(customer::id);
    }
    return customer.delegations(delegations).build();
  }

  /** A customer without subscriptions and delegations. */
  static CustomerTenant customer(CustomerState state) {
    return CustomerTenant.of(
            state.tenantId().orElseGet(() -> TenantId.asWritten("[tenant().tenantId]")))
        .withCloud(state.cloud());
  }
}
