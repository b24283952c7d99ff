// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.history;

import dev.fresnel.core.Offer;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ListCodec;
import dev.fresnel.core.internal.codec.RecordParts;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.codec.domain.OfferCodecs;
import dev.fresnel.validation.publication.PublicationEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The kinds of steps in the publication of an offer. */
public final class PublicationEventKinds {

  /** The lines of an offer's history. */
  public static final EventLines<PublicationEvent> LINES =
      new EventLines<>(
          "fresnel-offer-history",
          List.of(
              draftSaved(),
              bare(
                  "publicationStarted",
                  PublicationEvent.PublicationStarted.class,
                  PublicationEvent.PublicationStarted::new),
              bare(
                  "publicationCanceled",
                  PublicationEvent.PublicationCanceled.class,
                  PublicationEvent.PublicationCanceled::new),
              bare(
                  "publicationFailed",
                  PublicationEvent.PublicationFailed.class,
                  PublicationEvent.PublicationFailed::new),
              bare(
                  "previewCreated",
                  PublicationEvent.PreviewCreated.class,
                  PublicationEvent.PreviewCreated::new),
              bare("wentLive", PublicationEvent.WentLive.class, PublicationEvent.WentLive::new),
              plan(
                  "planStopped",
                  PublicationEvent.PlanStopped.class,
                  PublicationEvent.PlanStopped::planId,
                  PublicationEvent.PlanStopped::new),
              plan(
                  "planResumed",
                  PublicationEvent.PlanResumed.class,
                  PublicationEvent.PlanResumed::planId,
                  PublicationEvent.PlanResumed::new),
              plan(
                  "planDeleted",
                  PublicationEvent.PlanDeleted.class,
                  PublicationEvent.PlanDeleted::planId,
                  PublicationEvent.PlanDeleted::new),
              audienceSynced(),
              bare(
                  "offerStopped",
                  PublicationEvent.OfferStopped.class,
                  PublicationEvent.OfferStopped::new),
              bare(
                  "offerResumed",
                  PublicationEvent.OfferResumed.class,
                  PublicationEvent.OfferResumed::new),
              bare(
                  "offerWithdrawn",
                  PublicationEvent.OfferWithdrawn.class,
                  PublicationEvent.OfferWithdrawn::new)));

  private PublicationEventKinds() {}

  private static <T extends PublicationEvent> EventKind<PublicationEvent> bare(
      String name, Class<T> type, Supplier<T> maker) {
    return EventKind.of(name, type, new FieldTable<T, RecordParts>(), parts -> maker.get());
  }

  private static <T extends PublicationEvent> EventKind<PublicationEvent> plan(
      String name, Class<T> type, Function<T, PlanId> planId, Function<PlanId, T> maker) {
    return EventKind.of(
        name,
        type,
        new FieldTable<T, RecordParts>()
            .mandatory("planId", Scalars.PLAN_ID, planId, RecordParts.set("planId")),
        parts -> maker.apply(parts.get("planId", PlanId.class)));
  }

  private static EventKind<PublicationEvent> draftSaved() {
    return EventKind.of(
        "draftSaved",
        PublicationEvent.DraftSaved.class,
        new FieldTable<PublicationEvent.DraftSaved, RecordParts>()
            .mandatory(
                "draft",
                OfferCodecs.OFFER,
                PublicationEvent.DraftSaved::draft,
                RecordParts.set("draft")),
        parts -> new PublicationEvent.DraftSaved(parts.get("draft", Offer.class)));
  }

  private static EventKind<PublicationEvent> audienceSynced() {
    return EventKind.of(
        "audienceSynced",
        PublicationEvent.AudienceSynced.class,
        new FieldTable<PublicationEvent.AudienceSynced, RecordParts>()
            .mandatory(
                "planId",
                Scalars.PLAN_ID,
                PublicationEvent.AudienceSynced::planId,
                RecordParts.set("planId"))
            .written(
                "audience",
                new ListCodec<>(Scalars.SUBSCRIPTION_ID),
                PublicationEvent.AudienceSynced::audience,
                RecordParts.set("audience")),
        parts ->
            new PublicationEvent.AudienceSynced(
                parts.get("planId", PlanId.class), audience(parts)));
  }

  private static List<SubscriptionId> audience(RecordParts parts) {
    List<?> audience = parts.find("audience", List.class).orElse(List.of());
    return audience.stream().map(SubscriptionId.class::cast).toList();
  }
}
