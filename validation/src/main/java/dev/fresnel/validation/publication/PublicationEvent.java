// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Offer;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.SubscriptionId;
import java.util.List;
import java.util.Objects;

/** A step in the publication of an offer. {@link OfferLife} says whether it is possible. */
public sealed interface PublicationEvent {

  /**
   * The draft was created or edited; what is live stays as it is.
   *
   * @param draft the offer as it is written down
   */
  record DraftSaved(Offer draft) implements PublicationEvent {

    /** The draft was created or edited. */
    public DraftSaved {
      Objects.requireNonNull(draft, "draft");
    }
  }

  /** The draft was handed in to be validated and certified. */
  record PublicationStarted() implements PublicationEvent {}

  /** The publication was canceled before the publisher signed off; the next one starts anew. */
  record PublicationCanceled() implements PublicationEvent {}

  /** Validation or certification has failed; the draft can be handed in again. */
  record PublicationFailed() implements PublicationEvent {}

  /** It was certified, and the preview audience sees it. */
  record PreviewCreated() implements PublicationEvent {}

  /** The publisher let the preview go live; never by itself. */
  record WentLive() implements PublicationEvent {}

  /**
   * A plan is to be stopped; that takes effect when the offer is published again.
   *
   * @param planId the plan
   */
  record PlanStopped(PlanId planId) implements PublicationEvent {

    /** A plan is to be stopped. */
    public PlanStopped {
      Objects.requireNonNull(planId, "planId");
    }
  }

  /**
   * The stop of a plan was taken back before it took effect.
   *
   * @param planId the plan
   */
  record PlanResumed(PlanId planId) implements PublicationEvent {

    /** The stop of a plan was taken back. */
    public PlanResumed {
      Objects.requireNonNull(planId, "planId");
    }
  }

  /**
   * A plan that was never published was deleted.
   *
   * @param planId the plan
   */
  record PlanDeleted(PlanId planId) implements PublicationEvent {

    /** A plan was deleted. */
    public PlanDeleted {
      Objects.requireNonNull(planId, "planId");
    }
  }

  /**
   * The audience of a private plan was changed, without certification and without the rest of the
   * draft.
   *
   * @param planId the plan
   * @param audience the subscriptions that can take it from then on
   */
  record AudienceSynced(PlanId planId, List<SubscriptionId> audience) implements PublicationEvent {

    /** The audience of a plan was changed. */
    public AudienceSynced {
      Objects.requireNonNull(planId, "planId");
      audience = List.copyOf(audience);
    }
  }

  /** The distribution of the whole offer is to be stopped, which needs no publication. */
  record OfferStopped() implements PublicationEvent {}

  /** The stop of the offer was taken back before it took effect. */
  record OfferResumed() implements PublicationEvent {}

  /** The offer is gone from the store. To publish it again starts its sale again. */
  record OfferWithdrawn() implements PublicationEvent {}
}
