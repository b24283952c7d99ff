// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Cloud;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.Objects;

/**
 * Something that has happened to what a customer has: the facts alone, after whatever Azure had to
 * say about it. {@link CustomerState#apply} gives the state after it; the same events after one
 * another always give the same state.
 */
public sealed interface CustomerEvent {

  /**
   * It is known which tenant the customer is, and in which cloud.
   *
   * @param tenantId the tenant
   * @param cloud the cloud
   */
  record TenantKnown(TenantId tenantId, Cloud cloud) implements CustomerEvent {

    /** It is known which tenant the customer is. */
    public TenantKnown {
      Objects.requireNonNull(tenantId, "tenantId");
      Objects.requireNonNull(cloud, "cloud");
    }
  }

  /**
   * A definition was made, or what it says has changed.
   *
   * @param definition the definition as it is then
   */
  record DefinitionDeployed(HeldDefinition definition) implements CustomerEvent {

    /** A definition was made or has changed. */
    public DefinitionDeployed {
      Objects.requireNonNull(definition, "definition");
    }
  }

  /**
   * An assignment was made, or made anew.
   *
   * @param assignment the assignment as it is then
   */
  record AssignmentDeployed(HeldAssignment assignment) implements CustomerEvent {

    /** An assignment was made. */
    public AssignmentDeployed {
      Objects.requireNonNull(assignment, "assignment");
    }
  }

  /**
   * A definition was removed, which no assignment needs any more.
   *
   * @param id its resource id
   */
  record DefinitionRemoved(DefinitionResourceId id) implements CustomerEvent {

    /** A definition was removed. */
    public DefinitionRemoved {
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * An assignment was removed. What other delegations give to the same principals by the same roles
   * at the same scope is cut by that.
   *
   * @param id its resource id
   */
  record AssignmentRemoved(AssignmentResourceId id) implements CustomerEvent {

    /** An assignment was removed. */
    public AssignmentRemoved {
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * A plan of a marketplace offer was accepted, or a newer version of the one that is held.
   *
   * @param accepted the plan in the version that was accepted
   */
  record PlanAccepted(AcceptedPlan accepted) implements CustomerEvent {

    /** A plan was accepted. */
    public PlanAccepted {
      Objects.requireNonNull(accepted, "accepted");
    }
  }

  /**
   * A marketplace offer was given up.
   *
   * @param plan the plan of it that was held
   */
  record OfferDropped(MarketplacePlan plan) implements CustomerEvent {

    /** An offer was given up. */
    public OfferDropped {
      Objects.requireNonNull(plan, "plan");
    }
  }

  /**
   * What is known of a subscription has changed, as when the resource provider was registered.
   *
   * @param subscription what is known of it then
   */
  record SubscriptionChanged(CustomerSubscription subscription) implements CustomerEvent {

    /** What is known of a subscription has changed. */
    public SubscriptionChanged {
      Objects.requireNonNull(subscription, "subscription");
    }
  }

  /**
   * A subscription has moved to another tenant. Its delegations stay, but for those to the very
   * tenant that it moved to.
   *
   * <p>Source: <a
   * href="https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles">tenants,
   * users and roles</a>.
   *
   * @param subscriptionId the subscription
   * @param tenantId the tenant that it belongs to from then on
   */
  record SubscriptionTransferred(SubscriptionId subscriptionId, TenantId tenantId)
      implements CustomerEvent {

    /** A subscription has moved. */
    public SubscriptionTransferred {
      Objects.requireNonNull(subscriptionId, "subscriptionId");
      Objects.requireNonNull(tenantId, "tenantId");
    }
  }
}
