// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Offer;
import dev.fresnel.core.id.PlanId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An offer in all the forms in which it exists at one time.
 *
 * @param status where it stands
 * @param draft what the publisher is working on
 * @param submitted what is being certified, or is in preview
 * @param live what customers can take, or could before the offer was withdrawn
 * @param publishedPlans every plan that ever went live; none of them can be deleted
 * @param stoppingPlans the plans whose stop takes effect with the next publication
 */
public record OfferPublication(
    OfferStatus status,
    Optional<Offer> draft,
    Optional<Offer> submitted,
    Optional<Offer> live,
    Set<PlanId> publishedPlans,
    Set<PlanId> stoppingPlans) {

  private static final OfferPublication NOTHING =
      new OfferPublication(
          OfferStatus.DRAFT,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of());

  /** An offer in its forms. */
  public OfferPublication {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(submitted, "submitted");
    Objects.requireNonNull(live, "live");
    publishedPlans = Set.copyOf(publishedPlans);
    stoppingPlans = Set.copyOf(stoppingPlans);
  }

  /** Before there is a draft. */
  public static OfferPublication nothing() {
    return NOTHING;
  }

  /** What customers can take: nothing, unless the offer is on sale. */
  public Optional<Offer> onSale() {
    return status == OfferStatus.NOT_AVAILABLE ? Optional.empty() : live;
  }

  OfferPublication with(OfferStatus next) {
    return new OfferPublication(next, draft, submitted, live, publishedPlans, stoppingPlans);
  }

  OfferPublication withDraft(Offer next) {
    return new OfferPublication(
        status, Optional.of(next), submitted, live, publishedPlans, stoppingPlans);
  }

  OfferPublication withSubmitted(Optional<Offer> next) {
    return new OfferPublication(status, draft, next, live, publishedPlans, stoppingPlans);
  }

  OfferPublication withLive(Offer next, Set<PlanId> published) {
    return new OfferPublication(
        status, draft, submitted, Optional.of(next), published, stoppingPlans);
  }

  OfferPublication withStopping(Set<PlanId> plans) {
    return new OfferPublication(status, draft, submitted, live, publishedPlans, plans);
  }
}
