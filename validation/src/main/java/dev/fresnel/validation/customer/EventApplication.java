// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.CustomerFindings;
import java.util.List;
import java.util.Optional;

/** Applies events to states, each only if it can have happened in the state. */
final class EventApplication {

  private EventApplication() {}

  static Checked<CustomerState> apply(CustomerState state, CustomerEvent event) {
    String misfit = misfit(state, event);
    return misfit.isEmpty()
        ? Checked.of(applied(state, event))
        : Checked.of(
            state, List.of(CustomerFindings.EVENT_DOES_NOT_FIT.finding(ModelPath.root(), misfit)));
  }

  /** The state after an event that fits. */
  static CustomerState applied(CustomerState state, CustomerEvent event) {
    if (event instanceof CustomerEvent.DefinitionDeployed deployed) {
      return state.withDefinition(deployed.definition());
    } else if (event instanceof CustomerEvent.AssignmentDeployed deployed) {
      return state.withAssignment(deployed.assignment());
    } else if (event instanceof CustomerEvent.DefinitionRemoved removed) {
      return state.withoutDefinition(removed.id());
    } else if (event instanceof CustomerEvent.AssignmentRemoved removed) {
      return AccessCuts.removing(state, removed.id());
    } else if (event instanceof CustomerEvent.SubscriptionChanged changed) {
      return state.withSubscription(changed.subscription());
    } else if (event instanceof CustomerEvent.PlanAccepted accepted) {
      return state.withAcceptedPlan(accepted.accepted());
    } else if (event instanceof CustomerEvent.OfferDropped dropped) {
      return state.withoutOffer(dropped.plan());
    } else if (event instanceof CustomerEvent.TenantKnown known) {
      return state.withTenantId(known.tenantId()).withCloud(known.cloud());
    }
    return transferred(state, (CustomerEvent.SubscriptionTransferred) event);
  }

  private static CustomerState transferred(
      CustomerState state, CustomerEvent.SubscriptionTransferred event) {
    CustomerState after =
        state.withSubscription(
            state.subscription(event.subscriptionId()).withHomeTenantId(event.tenantId()));
    for (HeldAssignment each : state.assignmentsIn(event.subscriptionId())) {
      boolean isOfTarget =
          state
              .definition(each.definitionId())
              .filter(held -> held.definition().managedByTenantId().equals(event.tenantId()))
              .isPresent();
      after = isOfTarget ? AccessCuts.removing(after, each.id()) : after;
    }
    for (HeldDefinition each : state.definitionsIn(event.subscriptionId())) {
      if (each.definition().managedByTenantId().equals(event.tenantId())
          && after.assignmentsOf(each.id()).isEmpty()) {
        after = after.withoutDefinition(each.id());
      }
    }
    return after;
  }

  /** Why an event cannot have happened; empty if it can. */
  private static String misfit(CustomerState state, CustomerEvent event) {
    if (event instanceof CustomerEvent.DefinitionDeployed deployed) {
      return state
          .definition(deployed.definition().id())
          .map(live -> movedTenant(live, deployed.definition()))
          .orElse("");
    } else if (event instanceof CustomerEvent.AssignmentDeployed deployed) {
      DefinitionResourceId definition = deployed.assignment().definitionId();
      return definition.isKnown()
              && !state.isPartlyKnown()
              && state.definition(definition).isEmpty()
          ? "Assignment "
              + deployed.assignment().id()
              + " cannot have been made, since the customer has no definition "
              + definition
              + "; put the definition's event before it"
          : "";
    } else if (event instanceof CustomerEvent.DefinitionRemoved removed) {
      return misfit(state, removed);
    } else if (event instanceof CustomerEvent.AssignmentRemoved removed) {
      return state.assignment(removed.id()).isPresent()
          ? ""
          : "Assignment " + removed.id() + " cannot have been removed: it is not there";
    } else if (event instanceof CustomerEvent.OfferDropped dropped) {
      return state.acceptedPlan(dropped.plan().publisherId(), dropped.plan().offerId()).isPresent()
          ? ""
          : "Offer " + dropped.plan().offerId() + " cannot have been given up: it is not held";
    } else if (event instanceof CustomerEvent.PlanAccepted accepted) {
      return loweredVersion(state, accepted.accepted());
    } else if (event instanceof CustomerEvent.SubscriptionTransferred transferred) {
      return misfit(state, transferred);
    }
    return "";
  }

  private static String loweredVersion(CustomerState state, AcceptedPlan next) {
    return state
        .acceptedPlan(next.plan().publisherId(), next.plan().offerId())
        .filter(held -> held.plan().planId().equals(next.plan().planId()))
        .filter(
            held ->
                held.plan().version().isWellFormed()
                    && next.plan().version().isWellFormed()
                    && held.plan().version().isHigherThan(next.plan().version()))
        .map(
            held ->
                "Version "
                    + next.plan().version()
                    + " of plan "
                    + next.plan().planId()
                    + " cannot have been accepted after version "
                    + held.plan().version())
        .orElse("");
  }

  private static String movedTenant(HeldDefinition live, HeldDefinition next) {
    TenantId before = live.definition().managedByTenantId();
    TenantId after = next.definition().managedByTenantId();
    return before.equals(after)
        ? ""
        : "Definition "
            + next.id()
            + " of managing tenant "
            + before
            + " cannot have become one of "
            + after
            + ": a definition keeps its managing tenant";
  }

  private static String misfit(CustomerState state, CustomerEvent.DefinitionRemoved removed) {
    if (state.definition(removed.id()).isEmpty()) {
      return "Definition " + removed.id() + " cannot have been removed: it is not there";
    }
    List<HeldAssignment> assignments = state.assignmentsOf(removed.id());
    return assignments.isEmpty()
        ? ""
        : "Definition "
            + removed.id()
            + " cannot have been removed while assignment "
            + assignments.get(0).id()
            + " is there";
  }

  private static String misfit(
      CustomerState state, CustomerEvent.SubscriptionTransferred transferred) {
    CustomerSubscription subscription = state.subscription(transferred.subscriptionId());
    Optional<TenantId> home = state.homeTenantId(subscription.id());
    return home.filter(transferred.tenantId()::equals).isPresent()
        ? "Subscription "
            + subscription.id()
            + " cannot have moved to tenant "
            + transferred.tenantId()
            + ": it belongs to it already"
        : "";
  }
}
