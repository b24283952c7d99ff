// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import static dev.fresnel.validation.lifecycle.PublishedOffers.GOLD;
import static dev.fresnel.validation.lifecycle.PublishedOffers.LISTED;
import static dev.fresnel.validation.lifecycle.PublishedOffers.SILVER;
import static dev.fresnel.validation.lifecycle.PublishedOffers.offer;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withManifest;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random steps of a publication, possible or not: what holds after all of them. */
class OfferLifeProperties {

  private static final OfferLife LIFE =
      OfferLife.with(Validator.standard().withProfile(Profile.MARKETPLACE_OFFER));

  @Provide
  Arbitrary<List<PublicationEvent>> steps() {
    Arbitrary<PlanId> plans = Arbitraries.of(GOLD, SILVER, PlanId.parse("bronze"));
    Arbitrary<PublicationEvent> drafts = drafts(plans).map(PublicationEvent.DraftSaved::new);
    Arbitrary<PublicationEvent> publication =
        Arbitraries.of(
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PreviewCreated(),
            new PublicationEvent.WentLive());
    Arbitrary<PublicationEvent> others =
        Arbitraries.of(
            new PublicationEvent.PublicationCanceled(),
            new PublicationEvent.PublicationFailed(),
            new PublicationEvent.OfferStopped(),
            new PublicationEvent.OfferResumed(),
            new PublicationEvent.OfferWithdrawn());
    Arbitrary<PublicationEvent> ofPlans =
        Combinators.combine(plans, Arbitraries.integers().between(0, 3))
            .as(
                (id, kind) ->
                    switch (kind) {
                      case 0 -> new PublicationEvent.PlanStopped(id);
                      case 1 -> new PublicationEvent.PlanResumed(id);
                      case 2 -> new PublicationEvent.PlanDeleted(id);
                      default -> new PublicationEvent.AudienceSynced(id, List.of(LISTED));
                    });
    return Arbitraries.frequencyOf(
            Tuple.of(3, drafts),
            Tuple.of(9, publication),
            Tuple.of(1, others),
            Tuple.of(2, ofPlans))
        .list()
        .ofMaxSize(30);
  }

  private static Arbitrary<Offer> drafts(Arbitrary<PlanId> plans) {
    Arbitrary<Offer> versions =
        Combinators.combine(plans, Arbitraries.of("0.9.0", "1.0.0", "1.1.0", "2.0.0"))
            .as((id, version) -> withManifest(offer(), id, version));
    Arbitrary<Offer> secret =
        plans.map(
            id ->
                withPlan(
                    offer(),
                    id,
                    plan ->
                        plan.withVisibility(PlanVisibility.PRIVATE).withPrivateAudience(LISTED)));
    Arbitrary<Offer> open =
        plans.map(
            id ->
                withPlan(
                    offer(),
                    id,
                    plan ->
                        plan.withVisibility(PlanVisibility.PUBLIC).withPrivateAudience(List.of())));
    Arbitrary<Offer> fewer =
        plans.map(
            id ->
                offer()
                    .withPlans(
                        offer().plans().stream().filter(each -> !each.id().equals(id)).toList()));
    return Arbitraries.oneOf(List.of(Arbitraries.of(offer()), versions, secret, open, fewer));
  }

  @Property(tries = 150)
  void invariantsHoldAfterAnySteps(@ForAll("steps") List<PublicationEvent> steps) {
    OfferPublication offer = OfferPublication.nothing();
    List<PublicationEvent> done = new ArrayList<>();
    for (PublicationEvent each : steps) {
      Checked<OfferPublication> next = LIFE.apply(offer, each);
      OfferPublication after = next.value().orElseThrow();
      if (next.hasErrors()) {
        assertEquals(offer, after);
        continue;
      }
      if (!after.live().equals(offer.live())) {
        assertTrue(
            each instanceof PublicationEvent.WentLive
                || each instanceof PublicationEvent.AudienceSynced,
            each::toString);
      }
      offer.live().ifPresent(live -> assertMayFollow(live, after.live().orElseThrow()));
      assertTrue(after.publishedPlans().containsAll(offer.publishedPlans()));
      done.add(each);
      offer = after;
    }
    assertEquals(offer, LIFE.replay(done).orThrow());
  }

  private static void assertMayFollow(Offer live, Offer next) {
    for (Plan plan : live.plans()) {
      Plan after = next.plan(plan.id()).orElseThrow();
      assertFalse(
          plan.visibility() == PlanVisibility.PUBLIC
              && after.visibility() == PlanVisibility.PRIVATE);
      assertFalse(plan.manifest().version().isHigherThan(after.manifest().version()));
      assertEquals(plan.manifest().managedByTenantId(), after.manifest().managedByTenantId());
    }
    assertTrue(
        next.plans().stream().anyMatch(each -> each.availability() == PlanAvailability.ON_SALE));
  }
}
