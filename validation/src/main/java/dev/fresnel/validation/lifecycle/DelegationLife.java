// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.AcceptedPlan;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.CustomerEvent;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DefinitionResourceId;
import dev.fresnel.validation.customer.Deployer;
import dev.fresnel.validation.customer.Deployment;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.customer.HeldAssignment;
import dev.fresnel.validation.customer.HeldDefinition;
import dev.fresnel.validation.internal.LifecycleFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What customers and providers do with a marketplace offer that is live: accept it, delegate by it,
 * update, end.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-service-providers">view
 * and manage service providers</a>. What was different before can be asked for {@linkplain #asOf by
 * date}.
 */
public final class DelegationLife {

  /** From this day on the first delegation of an offer registers the resource provider. */
  private static final LocalDate REGISTERS_BY_ITSELF = LocalDate.of(2020, 3, 20);

  private final Validator validator;
  private final LocalDate day;

  private DelegationLife(Validator validator, LocalDate day) {
    this.validator = validator;
    this.day = day;
  }

  /** By the rules and circumstances of a validator, as Azure behaves today. */
  public static DelegationLife with(Validator validator) {
    return new DelegationLife(Objects.requireNonNull(validator, "validator"), LocalDate.MAX);
  }

  /**
   * The same, as Azure behaved on a day: before 20 March 2020, providers are registered by hand.
   */
  public DelegationLife asOf(LocalDate day) {
    return new DelegationLife(validator, Objects.requireNonNull(day, "day"));
  }

  /** The plans of an offer, as a customer meets them in one subscription. */
  public List<OfferedPlan> plansFor(Offer live, CustomerSubscription subscription) {
    Objects.requireNonNull(subscription, "subscription");
    List<OfferedPlan> plans = new ArrayList<>();
    for (Plan plan : Objects.requireNonNull(live, "live").plans()) {
      boolean isVisible =
          plan.visibility() == PlanVisibility.PUBLIC
              || plan.privateAudience().contains(subscription.id());
      plans.add(
          new OfferedPlan(
              plan.id(), isVisible, PlanObstacles.of(validator, live, plan, subscription)));
    }
    return List.copyOf(plans);
  }

  /**
   * A customer accepts a plan in a subscription. That gives access to nothing; what is refused is a
   * finding.
   *
   * @throws IllegalArgumentException if the offer has no such plan
   */
  public Checked<DeploymentOutcome> accept(
      CustomerState state, Offer live, PlanId planId, SubscriptionId subscription) {
    Plan plan =
        live.plan(planId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "planId must be a plan of the offer, not " + Text.quote(planId.value())));
    List<Finding> obstacles =
        PlanObstacles.of(validator, live, plan, state.subscription(subscription));
    return obstacles.isEmpty()
        ? happened(
            state,
            new CustomerEvent.PlanAccepted(
                new AcceptedPlan(
                    MarketplacePlan.of(live, plan), RegistrationDefinition.of(live, plan))))
        : nothing(state, obstacles);
  }

  /**
   * A customer delegates subscriptions or resource groups by an offer that was accepted. The first
   * time, that registers the resource provider; on what is added later it has to be registered by
   * hand. Azure picks the names of the resources; here they are made of the offer and the scope.
   *
   * @throws IllegalArgumentException if a scope is a management group, which cannot be delegated
   */
  public Checked<DeploymentOutcome> delegate(
      CustomerState state, PublisherId publisher, OfferId offer, Collection<Scope> scopes) {
    AcceptedPlan accepted = state.acceptedPlan(publisher, offer).orElse(null);
    if (accepted == null) {
      return notAccepted(state, publisher, offer);
    }
    boolean isFirst = definitionsOf(state, accepted.plan()).isEmpty();
    Deployment.Builder deployment = Deployment.builder();
    if (isFirst && !day.isBefore(REGISTERS_BY_ITSELF)) {
      deployment.byTemplate();
    }
    Set<DefinitionResourceId> made = new HashSet<>();
    for (Scope scope : scopes) {
      DefinitionResourceId id = MarketplaceIds.definition(accepted.plan(), scope);
      if (made.add(id)) {
        deployment.putDefinition(id, accepted.content());
      }
      deployment.putAssignment(MarketplaceIds.assignment(accepted.plan(), scope), id);
    }
    return Deployer.with(validator).deploy(state, deployment.build());
  }

  /**
   * A customer updates an accepted offer to the manifest that is live. Until then what was accepted
   * stays; then the new one applies to everything that is delegated under the offer.
   */
  public Checked<DeploymentOutcome> update(CustomerState state, Offer live) {
    AcceptedPlan held = state.acceptedPlan(live.publisherId(), live.id()).orElse(null);
    Plan plan = held == null ? null : live.plan(held.plan().planId()).orElse(null);
    if (held == null || plan == null) {
      return notAccepted(state, live.publisherId(), live.id());
    }
    AcceptedPlan next =
        new AcceptedPlan(MarketplacePlan.of(live, plan), RegistrationDefinition.of(live, plan));
    if (next.equals(held)) {
      return nothing(state, List.of());
    }
    Deployment.Builder deployment = Deployment.builder().byTemplate();
    for (HeldDefinition each : definitionsOf(state, held.plan())) {
      deployment.putDefinition(each.id(), next.content());
    }
    Checked<DeploymentOutcome> updated = Deployer.with(validator).deploy(state, deployment.build());
    return updated.hasErrors()
        ? updated
        : updated.map(outcome -> also(outcome, new CustomerEvent.PlanAccepted(next)));
  }

  /** A customer removes an offer, and with it everything that is delegated by it, at any time. */
  public Checked<DeploymentOutcome> endByCustomer(
      CustomerState state, PublisherId publisher, OfferId offer) {
    AcceptedPlan accepted = state.acceptedPlan(publisher, offer).orElse(null);
    if (accepted == null) {
      return notAccepted(state, publisher, offer);
    }
    Deployment.Builder deployment = Deployment.builder();
    for (HeldDefinition each : definitionsOf(state, accepted.plan())) {
      state.assignmentsOf(each.id()).forEach(assignment -> deployment.remove(assignment.id()));
      deployment.remove(each.id());
    }
    return Deployer.with(validator)
        .deploy(state, deployment.build())
        .map(outcome -> also(outcome, new CustomerEvent.OfferDropped(accepted.plan())));
  }

  /**
   * A principal of the provider removes a delegation: possible only if it holds the Managed
   * Services Registration Assignment Delete Role there, and not before January 2020.
   *
   * @param principals the principal, and the groups that it is in
   */
  public Checked<DeploymentOutcome> endByProvider(
      CustomerState state, Set<PrincipalId> principals, AssignmentResourceId id) {
    HeldAssignment assignment = state.assignment(id).orElse(null);
    String refusal =
        assignment == null ? "" : ProviderRemoval.refusal(state, assignment, principals, day);
    return refusal.isEmpty()
        ? Deployer.with(validator).deploy(state, Deployment.builder().remove(id).build())
        : nothing(state, List.of(finding(LifecycleFindings.PROVIDER_CANNOT_END, refusal)));
  }

  private static List<HeldDefinition> definitionsOf(CustomerState state, MarketplacePlan plan) {
    return state.definitions().stream()
        .filter(
            each ->
                each.definition()
                    .marketplacePlan()
                    .filter(
                        held ->
                            held.publisherId().equals(plan.publisherId())
                                && held.offerId().equals(plan.offerId()))
                    .isPresent())
        .toList();
  }

  private static Checked<DeploymentOutcome> notAccepted(
      CustomerState state, PublisherId publisher, OfferId offer) {
    return nothing(
        state,
        List.of(
            finding(
                LifecycleFindings.OFFER_NOT_ACCEPTED,
                "The customer has not accepted offer "
                    + Text.quote(offer.value())
                    + " of "
                    + Text.quote(publisher.value())
                    + ", or not a plan that it still has; accept a plan first")));
  }

  private static Finding finding(RuleInfo info, String message) {
    return info.finding(ModelPath.root(), message);
  }

  private static Checked<DeploymentOutcome> nothing(CustomerState state, List<Finding> findings) {
    return Checked.of(
        new DeploymentOutcome(state, List.of(), new AccessDiff(List.of()), List.of()), findings);
  }

  private static Checked<DeploymentOutcome> happened(CustomerState state, CustomerEvent event) {
    return state
        .apply(event)
        .map(
            next ->
                new DeploymentOutcome(next, List.of(), new AccessDiff(List.of()), List.of(event)));
  }

  private static DeploymentOutcome also(DeploymentOutcome outcome, CustomerEvent event) {
    List<CustomerEvent> events = new ArrayList<>(outcome.events());
    events.add(event);
    return new DeploymentOutcome(
        outcome.next().apply(event).orThrow(), outcome.resources(), outcome.access(), events);
  }
}
