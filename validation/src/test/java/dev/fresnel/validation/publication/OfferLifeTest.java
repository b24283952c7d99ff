// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import static dev.fresnel.validation.lifecycle.PublishedOffers.GOLD;
import static dev.fresnel.validation.lifecycle.PublishedOffers.SILVER;
import static dev.fresnel.validation.lifecycle.PublishedOffers.SUBSCRIPTION;
import static dev.fresnel.validation.lifecycle.PublishedOffers.offer;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withManifest;
import static dev.fresnel.validation.lifecycle.PublishedOffers.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Offer;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.lifecycle.PublishedOffers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is possible in the publication of an offer, and what is refused by which rule. */
class OfferLifeTest {

  private static final OfferLife LIFE =
      OfferLife.with(Validator.standard().withProfile(Profile.MARKETPLACE_OFFER));

  private static OfferPublication after(OfferPublication from, PublicationEvent... events) {
    OfferPublication offer = from;
    for (PublicationEvent each : events) {
      offer = LIFE.apply(offer, each).orThrow();
    }
    return offer;
  }

  private static OfferPublication live(Offer offer) {
    return published(OfferPublication.nothing(), offer);
  }

  private static OfferPublication published(OfferPublication from, Offer offer) {
    return after(
        from,
        new PublicationEvent.DraftSaved(offer),
        new PublicationEvent.PublicationStarted(),
        new PublicationEvent.PreviewCreated(),
        new PublicationEvent.WentLive());
  }

  private static void assertRefused(
      String rule, OfferPublication offer, PublicationEvent... events) {
    OfferPublication before =
        after(
            offer, List.of(events).subList(0, events.length - 1).toArray(PublicationEvent[]::new));
    Checked<OfferPublication> refused = LIFE.apply(before, events[events.length - 1]);
    assertEquals(
        List.of(rule), refused.errors().stream().map(each -> each.ruleId().value()).toList());
    assertEquals(before, refused.value().orElseThrow());
  }

  private static void assertNotPublished(String rule, OfferPublication offer, Offer next) {
    assertRefused(
        rule,
        offer,
        new PublicationEvent.DraftSaved(next),
        new PublicationEvent.PublicationStarted());
  }

  @Test
  void anOfferGoesFromDraftOverPreviewToLive() {
    OfferPublication offer =
        after(OfferPublication.nothing(), new PublicationEvent.DraftSaved(offer()));
    assertEquals(OfferStatus.DRAFT, offer.status());
    offer = after(offer, new PublicationEvent.PublicationStarted());
    assertEquals(OfferStatus.PUBLISH_IN_PROGRESS, offer.status());
    offer = after(offer, new PublicationEvent.PreviewCreated());
    assertEquals(OfferStatus.PREVIEW, offer.status());
    assertEquals(Optional.empty(), offer.live());
    offer = after(offer, new PublicationEvent.WentLive());
    assertEquals(OfferStatus.LIVE, offer.status());
    assertEquals(offer(), offer.onSale().orElseThrow());
    assertEquals(Set.of(GOLD, SILVER), offer.publishedPlans());
  }

  @Test
  void nothingGoesLiveWithoutPreview() {
    assertRefused("LH6024", OfferPublication.nothing(), new PublicationEvent.PublicationStarted());
    assertRefused(
        "LH6024",
        OfferPublication.nothing(),
        new PublicationEvent.DraftSaved(offer()),
        new PublicationEvent.WentLive());
    assertRefused(
        "LH6024",
        OfferPublication.nothing(),
        new PublicationEvent.DraftSaved(offer()),
        new PublicationEvent.PublicationStarted(),
        new PublicationEvent.WentLive());
  }

  @Test
  void whatFailsOrIsCanceledCanBeHandedInAgain() {
    OfferPublication failed =
        after(
            live(offer()),
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PublicationFailed());
    assertEquals(OfferStatus.ATTENTION_NEEDED, failed.status());
    assertEquals(offer(), failed.live().orElseThrow());
    OfferPublication canceled =
        after(
            failed,
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PublicationCanceled());
    assertEquals(OfferStatus.LIVE, canceled.status());
  }

  @Test
  void whatMayNotChangeIsRefusedByTheRuleThatSaysWhy() {
    OfferPublication live = live(offer());
    assertRefused(
        "LH6002", live, new PublicationEvent.DraftSaved(offer().withId(OfferId.parse("another"))));
    assertNotPublished(
        "LH6001",
        live,
        withPlan(
            offer(),
            GOLD,
            plan -> plan.withVisibility(PlanVisibility.PRIVATE).withPrivateAudience(SUBSCRIPTION)));
    assertNotPublished(
        "LH6003",
        live,
        offer()
            .withPlans(offer().plans().stream().filter(each -> each.id().equals(GOLD)).toList()));
    assertNotPublished("LH6006", live, withManifest(offer(), GOLD, "0.9.0"));
    assertNotPublished(
        "LH6008",
        live,
        withPlan(
            offer(),
            GOLD,
            plan ->
                plan.withManifest(
                    plan.manifest()
                        .withVersion(PublishedOffers.version("2.0.0"))
                        .withManagedByTenantId(PublishedOffers.OTHER_TENANT))));
  }

  @Test
  void aHigherManifestIsPublishedAndTheLiveOneStaysUntilThen() {
    Offer next = withManifest(offer(), GOLD, "1.1.0");
    OfferPublication preview =
        after(
            live(offer()),
            new PublicationEvent.DraftSaved(next),
            new PublicationEvent.PublicationStarted(),
            new PublicationEvent.PreviewCreated());
    assertEquals(offer(), preview.live().orElseThrow());
    assertEquals(next, after(preview, new PublicationEvent.WentLive()).live().orElseThrow());
  }

  @Test
  void aPlanIsStoppedWithTheNextPublicationAndCanBeResumedBefore() {
    OfferPublication stopping = after(live(offer()), new PublicationEvent.PlanStopped(GOLD));
    assertEquals(offer(), stopping.live().orElseThrow());
    assertEquals(Set.of(GOLD), stopping.stoppingPlans());
    assertEquals(
        live(offer()).draft(), after(stopping, new PublicationEvent.PlanResumed(GOLD)).draft());
    OfferPublication stopped = published(stopping, stopping.draft().orElseThrow());
    assertEquals(
        PlanAvailability.STOPPED,
        stopped.live().orElseThrow().plan(GOLD).orElseThrow().availability());
    assertEquals(Set.of(), stopped.stoppingPlans());
    assertRefused("LH6024", stopped, new PublicationEvent.PlanResumed(GOLD));
    assertRefused("LH6024", stopped, new PublicationEvent.PlanStopped(GOLD));
  }

  @Test
  void theLastPlanOnSaleCannotBeStopped() {
    assertRefused(
        "LH6009",
        live(offer()),
        new PublicationEvent.PlanStopped(GOLD),
        new PublicationEvent.PlanStopped(SILVER));
  }

  @Test
  void onlyAPlanThatWasNeverPublishedCanBeDeleted() {
    PlanId bronze = PlanId.parse("bronze");
    Offer more =
        offer().toBuilder()
            .addPlan(offer().plan(GOLD).orElseThrow().withId(bronze).withName("Bronze"))
            .build();
    OfferPublication draft = after(live(offer()), new PublicationEvent.DraftSaved(more));
    assertEquals(
        offer(), after(draft, new PublicationEvent.PlanDeleted(bronze)).draft().orElseThrow());
    assertRefused("LH6024", draft, new PublicationEvent.PlanDeleted(GOLD));
  }

  @Test
  void anAudienceIsSyncedWithoutTheRestOfTheDraft() {
    OfferPublication edited =
        after(live(offer()), new PublicationEvent.DraftSaved(withManifest(offer(), GOLD, "1.1.0")));
    OfferPublication synced =
        after(edited, new PublicationEvent.AudienceSynced(SILVER, List.of(SUBSCRIPTION)));
    assertEquals(
        List.of(SUBSCRIPTION),
        synced.live().orElseThrow().plan(SILVER).orElseThrow().privateAudience());
    assertEquals(
        "1.0.0", synced.live().orElseThrow().plan(GOLD).orElseThrow().manifest().version().value());
    assertRefused(
        "LH6024", edited, new PublicationEvent.AudienceSynced(GOLD, List.of(SUBSCRIPTION)));
  }

  @Test
  void anOfferIsWithdrawnAndSoldAgainByPublishingIt() {
    OfferPublication gone =
        after(
            live(offer()),
            new PublicationEvent.OfferStopped(),
            new PublicationEvent.OfferWithdrawn());
    assertEquals(Optional.empty(), gone.onSale());
    assertEquals(offer(), published(gone, offer()).onSale().orElseThrow());
    assertEquals(
        OfferStatus.LIVE,
        after(
                live(offer()),
                new PublicationEvent.OfferStopped(),
                new PublicationEvent.OfferResumed())
            .status());
    assertRefused("LH6024", gone, new PublicationEvent.OfferResumed());
  }
}
