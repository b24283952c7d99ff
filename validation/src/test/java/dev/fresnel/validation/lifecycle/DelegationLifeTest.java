// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.lifecycle;

import static dev.fresnel.validation.lifecycle.PublishedOffers.GOLD;
import static dev.fresnel.validation.lifecycle.PublishedOffers.LISTED;
import static dev.fresnel.validation.lifecycle.PublishedOffers.SILVER;
import static dev.fresnel.validation.lifecycle.PublishedOffers.SUBSCRIPTION;
import static dev.fresnel.validation.lifecycle.PublishedOffers.offer;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withManifest;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Offer;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.access.AccessChangeKind;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.fixtures.SampleIds;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.customer.DeploymentOutcome;
import dev.fresnel.validation.publication.OfferLife;
import dev.fresnel.validation.publication.PublicationEvent;
import dev.fresnel.validation.rule.Circumstances;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What customers and providers do with an offer that is live. */
class DelegationLifeTest {

  private static final DelegationLife LIFE = DelegationLife.with(Validator.standard());
  private static final Scope WHOLE = new SubscriptionScope(SUBSCRIPTION);
  private static final Scope OTHER = new SubscriptionScope(LISTED);
  private static final CustomerState CUSTOMER = CustomerState.of(SampleIds.CUSTOMER_TENANT);
  private static final PrincipalId SUPPORT = SamplePrincipals.SUPPORT.id();

  private static CustomerState accepted() {
    return next(LIFE.accept(CUSTOMER, offer(), GOLD, SUBSCRIPTION));
  }

  private static CustomerState delegated() {
    return next(delegate(accepted(), WHOLE));
  }

  private static Checked<DeploymentOutcome> delegate(CustomerState state, Scope... scopes) {
    return LIFE.delegate(state, offer().publisherId(), offer().id(), List.of(scopes));
  }

  private static CustomerState next(Checked<DeploymentOutcome> outcome) {
    return outcome.orThrow().next();
  }

  private static void assertRefused(
      String rule, CustomerState state, Checked<DeploymentOutcome> of) {
    assertEquals(List.of(rule), of.errors().stream().map(each -> each.ruleId().value()).toList());
    assertEquals(state, of.value().orElseThrow().next());
  }

  private static List<String> obstacles(Offer offer, CustomerSubscription subscription) {
    return LIFE.plansFor(offer, subscription).stream()
        .map(
            each ->
                each.planId()
                    + (each.isVisible() ? " seen" : " unseen")
                    + each.obstacles().stream().map(found -> found.ruleId().value()).toList())
        .toList();
  }

  @Test
  void aCustomerSeesPublicPlansAndThePrivateOnesThatListTheSubscription() {
    assertEquals(
        List.of("gold seen[]", "silver unseen[LH4009]"),
        obstacles(offer(), CustomerSubscription.of(SUBSCRIPTION)));
    assertEquals(
        List.of("gold seen[]", "silver seen[]"),
        obstacles(offer(), CustomerSubscription.of(LISTED)));
    assertEquals(
        List.of("gold seen[]", "silver seen[LH4010]"),
        obstacles(offer(), CustomerSubscription.of(LISTED).withBoughtThroughReseller(true)));
    Offer stopped =
        withPlan(offer(), GOLD, plan -> plan.withAvailability(PlanAvailability.STOPPED));
    assertEquals(
        List.of("gold seen[LH6025]", "silver seen[]"),
        obstacles(stopped, CustomerSubscription.of(LISTED)));
    assertRefused("LH6025", CUSTOMER, LIFE.accept(CUSTOMER, stopped, GOLD, SUBSCRIPTION));
    assertRefused("LH4009", CUSTOMER, LIFE.accept(CUSTOMER, offer(), SILVER, SUBSCRIPTION));
  }

  @Test
  void acceptingHoldsTheOfferAndGrantsNothing() {
    CustomerState state = accepted();
    assertEquals(
        "gold",
        state
            .acceptedPlan(offer().publisherId(), offer().id())
            .orElseThrow()
            .plan()
            .planId()
            .value());
    assertEquals(List.of(), state.accessGiven());
    assertRefused("LH6026", CUSTOMER, delegate(CUSTOMER, WHOLE));
  }

  @Test
  void delegatingGivesWhatWasAccepted() {
    CustomerState state = delegated();
    assertTrue(state.accessMap().can(SUPPORT, "Microsoft.Compute/disks/read", WHOLE).isAllowed());
    assertEquals(state, next(delegate(state, WHOLE)));
  }

  @Test
  void onlyTheFirstDelegationRegistersTheResourceProvider() {
    CustomerState unregistered =
        accepted()
            .withSubscription(
                CustomerSubscription.of(SUBSCRIPTION).withResourceProviderRegistered(false))
            .withSubscription(
                CustomerSubscription.of(LISTED).withResourceProviderRegistered(false));
    CustomerState first = next(delegate(unregistered, WHOLE));
    assertEquals(Optional.of(true), first.subscription(SUBSCRIPTION).resourceProviderRegistered());
    Checked<DeploymentOutcome> later = delegate(first, OTHER);
    assertEquals(
        Set.of("MissingSubscriptionRegistration"),
        Set.copyOf(
            later.errors().stream().map(each -> each.azureErrorCode().orElseThrow()).toList()));
    assertEquals(first, later.value().orElseThrow().next());
    Checked<DeploymentOutcome> in2019 =
        LIFE.asOf(LocalDate.of(2019, 12, 16))
            .delegate(unregistered, offer().publisherId(), offer().id(), List.of(WHOLE));
    assertTrue(in2019.hasErrors());
    assertTrue(
        !LIFE.asOf(LocalDate.of(2020, 3, 20))
            .delegate(unregistered, offer().publisherId(), offer().id(), List.of(WHOLE))
            .hasErrors());
  }

  @Test
  void whoMayNotAssignRolesCannotDelegate() {
    DelegationLife byContributor =
        DelegationLife.with(
            Validator.standard()
                .withCircumstances(
                    Circumstances.unknown().withDeployerRoles(List.of(Roles.CONTRIBUTOR))));
    assertRefused(
        "LH4020",
        accepted(),
        byContributor.delegate(accepted(), offer().publisherId(), offer().id(), List.of(WHOLE)));
  }

  @Test
  void untilTheCustomerUpdatesTheOldAuthorizationsStay() {
    Offer next = withManifest(offer(), GOLD, "1.1.0");
    CustomerState before = next(delegate(delegated(), OTHER));
    Checked<DeploymentOutcome> updated = LIFE.update(before, next);
    assertEquals(
        List.of(AccessChangeKind.LOST, AccessChangeKind.LOST),
        updated.orThrow().access().changes().stream().map(each -> each.kind()).toList());
    assertEquals(
        "1.1.0",
        next(updated)
            .acceptedPlan(next.publisherId(), next.id())
            .orElseThrow()
            .plan()
            .version()
            .value());
    assertEquals(next(updated), next(LIFE.update(next(updated), next)));
    assertRefused("LH6026", CUSTOMER, LIFE.update(CUSTOMER, next));
    Checked<DeploymentOutcome> lowered = LIFE.update(next(updated), next);
    assertEquals(List.of(), lowered.orThrow().events());
  }

  @Test
  void theCustomerEndsEverythingOfAnOffer() {
    CustomerState ended =
        next(LIFE.endByCustomer(delegated(), offer().publisherId(), offer().id()));
    assertEquals(CUSTOMER, ended);
  }

  @Test
  void theProviderEndsOnlyByTheDeleteRole() {
    CustomerState state = delegated();
    var assignment = state.assignments().get(0).id();
    assertEquals(
        List.of(), next(LIFE.endByProvider(state, Set.of(SUPPORT), assignment)).assignments());
    PrincipalId other = PrincipalId.parse("12121212-0000-4000-8000-000000000012");
    assertRefused("LH6027", state, LIFE.endByProvider(state, Set.of(other), assignment));
    assertRefused(
        "LH6027",
        state,
        LIFE.asOf(LocalDate.of(2020, 1, 8)).endByProvider(state, Set.of(SUPPORT), assignment));
    CustomerState without = next(LIFE.update(state, withManifest(offer(), GOLD, "1.1.0")));
    Checked<DeploymentOutcome> refused = LIFE.endByProvider(without, Set.of(SUPPORT), assignment);
    assertRefused("LH6027", without, refused);
    assertTrue(
        refused.errors().get(0).message().endsWith("only the customer can end the delegation"),
        refused.errors()::toString);
  }

  @Test
  void whatHappensIsInTheHistory() {
    CustomerHistory history = CustomerHistory.empty();
    Checked<DeploymentOutcome> accepted = LIFE.accept(history.state(), offer(), GOLD, SUBSCRIPTION);
    for (var each : accepted.orThrow().events()) {
      history = history.with(each).orThrow();
    }
    for (var each : delegate(history.state(), WHOLE).orThrow().events()) {
      history = history.with(each).orThrow();
    }
    for (var each :
        LIFE.endByCustomer(history.state(), offer().publisherId(), offer().id())
            .orThrow()
            .events()) {
      history = history.with(each).orThrow();
    }
    assertEquals(
        Checked.of(history), CustomerHistory.read(Source.text("history.jsonl", history.toLines())));
    assertEquals(CustomerState.unknown(), history.state());
  }

  @Test
  void anOffersHistoryIsReadBack() {
    OfferLife life = OfferLife.with(Validator.standard().withProfile(Profile.MARKETPLACE_OFFER));
    OfferHistory history = OfferHistory.empty();
    for (PublicationEvent each :
        List.of(
            new PublicationEvent.DraftSaved(offer()),
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PublicationCanceled(),
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PublicationFailed(),
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PreviewCreated(),
            new PublicationEvent.WentLive(),
            new PublicationEvent.PlanStopped(GOLD),
            new PublicationEvent.PlanResumed(GOLD),
            new PublicationEvent.AudienceSynced(SILVER, List.of(SUBSCRIPTION)),
            new PublicationEvent.OfferStopped(),
            new PublicationEvent.OfferResumed(),
            new PublicationEvent.OfferStopped(),
            new PublicationEvent.OfferWithdrawn())) {
      history = history.with(each, life).orThrow();
    }
    assertEquals(
        Checked.of(history),
        OfferHistory.read(Source.text("offer.jsonl", history.toLines()), life));
    assertEquals(history.offer(), life.replay(history.events()).orThrow());
    Checked<OfferHistory> refused =
        OfferHistory.read(
            Source.text(
                "offer.jsonl",
                history.toLines() + "{\"event\":\"planDeleted\",\"planId\":\"gold\"}"),
            life);
    assertEquals(history, refused.value().orElseThrow());
    assertEquals(17, refused.errors().get(0).location().orElseThrow().line());
  }
}
