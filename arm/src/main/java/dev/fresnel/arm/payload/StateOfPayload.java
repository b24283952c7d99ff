// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.PayloadDefinition;
import dev.fresnel.arm.internal.payload.PayloadReading;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds what payloads tell to what is known of a customer. */
final class StateOfPayload {

  private StateOfPayload() {}

  /**
   * Adds it.
   *
   * @param shared the definition to hold in place of one that says the same; its id does not count
   */
  static CustomerState addTo(
      CustomerState known, PayloadReading reading, UnaryOperator<RegistrationDefinition> shared) {
    CustomerState state = known;
    List<Delegation> delegations = reading.content().delegations();
    for (int i = 0; i < delegations.size(); i++) {
      state = add(state, delegations.get(i), reading.definitions().get(i), shared);
    }
    List<RegistrationAssignment> unmatched = reading.content().unmatchedAssignments();
    for (int i = 0; i < unmatched.size(); i++) {
      DefinitionResourceId definition =
          DefinitionResourceId.tryParse(reading.unmatchedReferences().get(i))
              .orElseGet(DefinitionResourceId::notKnown);
      state =
          state.withAssignment(
              HeldAssignment.of(AssignmentResourceId.of(unmatched.get(i)), definition));
    }
    for (CustomerSubscription each : reading.subscriptions()) {
      CustomerSubscription before = state.subscription(each.id());
      if (!before.homeTenantId().equals(each.homeTenantId())) {
        state = state.withSubscription(before.withHomeTenantId(each.homeTenantId()));
      }
    }
    return state;
  }

  private static CustomerState add(
      CustomerState known,
      Delegation delegation,
      PayloadDefinition told,
      UnaryOperator<RegistrationDefinition> shared) {
    DefinitionResourceId id =
        DefinitionResourceId.tryParse(told.resourceId())
            .orElseGet(() -> withoutResourceId(delegation));
    CustomerState state =
        known.withDefinition(
            new HeldDefinition(
                id, shared.apply(delegation.definition()), delegation.provisioningState()));
    for (RegistrationAssignment each : delegation.assignments()) {
      state = state.withAssignment(HeldAssignment.of(AssignmentResourceId.of(each), id));
    }
    return withHomeTenant(state, id.subscriptionId(), told);
  }

  private static CustomerState withHomeTenant(
      CustomerState state, SubscriptionId subscription, PayloadDefinition told) {
    return subscription.isWellFormed()
        ? TenantId.tryParse(told.manageeTenantId())
            .filter(tenant -> !state.homeTenantId(subscription).equals(Optional.of(tenant)))
            .map(tenant -> state.subscription(subscription).withHomeTenantId(tenant))
            .map(state::withSubscription)
            .orElse(state)
        : state;
  }

  /** The id in the subscription of the assignments, if there are any and if a name is told. */
  private static DefinitionResourceId withoutResourceId(Delegation delegation) {
    return delegation.definition().id().stream()
        .flatMap(
            name ->
                delegation.assignments().stream()
                    .map(RegistrationAssignment::scope)
                    .map(Scope::subscription)
                    .flatMap(Optional::stream)
                    .map(subscription -> DefinitionResourceId.of(subscription, name)))
        .findFirst()
        .orElseGet(DefinitionResourceId::notKnown);
  }
}
