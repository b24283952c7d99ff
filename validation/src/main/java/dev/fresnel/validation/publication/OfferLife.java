// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.publication;

import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleCategory;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.internal.LifecycleFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The publication of an offer, step by step, as Partner Center does it. What is forbidden is
 * refused by the rules of a validator: those about offers and those about changes to them.
 *
 * <pre>{@code
 * OfferLife life = OfferLife.with(Validator.standard());
 * OfferPublication draft =
 *     life.apply(OfferPublication.nothing(), new PublicationEvent.DraftSaved(offer)).orThrow();
 * }</pre>
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/review-publish-offer">publishing</a>,
 * <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/update-existing-offer">updating
 * and stopping</a>.
 */
public final class OfferLife {

  private static final String IDENTITY_CHANGED = "LH6002";
  private static final String LAST_PLAN_STOPPED = "LH6009";

  private final Validator validator;

  private OfferLife(Validator validator) {
    this.validator = validator;
  }

  /** By the rules and rule settings of a validator. */
  public static OfferLife with(Validator validator) {
    return new OfferLife(Objects.requireNonNull(validator, "validator"));
  }

  /**
   * The offer after a step.
   *
   * @return the offer as it was, and why, if the step is refused
   */
  public Checked<OfferPublication> apply(OfferPublication offer, PublicationEvent event) {
    Objects.requireNonNull(offer, "offer");
    Objects.requireNonNull(event, "event");
    if (event instanceof PublicationEvent.DraftSaved saved) {
      return save(offer, saved.draft());
    } else if (event instanceof PublicationEvent.PublicationStarted) {
      return start(offer);
    } else if (event instanceof PublicationEvent.PlanStopped stopped) {
      return stop(offer, stopped.planId());
    } else if (event instanceof PublicationEvent.PlanResumed resumed) {
      return resume(offer, resumed.planId());
    } else if (event instanceof PublicationEvent.PlanDeleted deleted) {
      return delete(offer, deleted.planId());
    } else if (event instanceof PublicationEvent.AudienceSynced synced) {
      return sync(offer, synced);
    }
    return move(offer, event);
  }

  /** The offer after all of some steps, or up to the first that is refused. */
  public Checked<OfferPublication> replay(Iterable<PublicationEvent> events) {
    OfferPublication offer = OfferPublication.nothing();
    for (PublicationEvent each : Objects.requireNonNull(events, "events")) {
      Checked<OfferPublication> next = apply(offer, each);
      if (next.hasErrors()) {
        return next;
      }
      offer = next.orThrow();
    }
    return Checked.of(offer);
  }

  /** Steps that only lead from one status to another. */
  private static Checked<OfferPublication> move(OfferPublication offer, PublicationEvent event) {
    OfferStatus rest = offer.live().isPresent() ? OfferStatus.LIVE : OfferStatus.DRAFT;
    if (event instanceof PublicationEvent.PublicationCanceled) {
      return from(
          offer,
          event,
          Set.of(OfferStatus.PUBLISH_IN_PROGRESS, OfferStatus.PREVIEW),
          each -> each.with(rest).withSubmitted(Optional.empty()));
    } else if (event instanceof PublicationEvent.PublicationFailed) {
      return from(
          offer,
          event,
          Set.of(OfferStatus.PUBLISH_IN_PROGRESS),
          each -> each.with(OfferStatus.ATTENTION_NEEDED).withSubmitted(Optional.empty()));
    } else if (event instanceof PublicationEvent.PreviewCreated) {
      return from(
          offer,
          event,
          Set.of(OfferStatus.PUBLISH_IN_PROGRESS),
          each -> each.with(OfferStatus.PREVIEW));
    } else if (event instanceof PublicationEvent.WentLive) {
      return from(offer, event, Set.of(OfferStatus.PREVIEW), OfferLife::goLive);
    } else if (event instanceof PublicationEvent.OfferStopped) {
      return from(
          offer,
          event,
          Set.of(OfferStatus.LIVE),
          each -> each.with(OfferStatus.PENDING_STOP_DISTRIBUTION));
    }
    OfferStatus next =
        event instanceof PublicationEvent.OfferResumed
            ? OfferStatus.LIVE
            : OfferStatus.NOT_AVAILABLE;
    return from(
        offer, event, Set.of(OfferStatus.PENDING_STOP_DISTRIBUTION), each -> each.with(next));
  }

  private static Checked<OfferPublication> from(
      OfferPublication offer,
      PublicationEvent event,
      Set<OfferStatus> possible,
      UnaryOperator<OfferPublication> step) {
    return possible.contains(offer.status())
        ? Checked.of(step.apply(offer))
        : refused(
            offer,
            event.getClass().getSimpleName()
                + " is not possible while the offer is in status "
                + offer.status()
                + ", but only in "
                + possible.stream().map(Enum::name).sorted().toList());
  }

  private static OfferPublication goLive(OfferPublication offer) {
    Offer live = offer.submitted().orElseThrow();
    Set<PlanId> published = new HashSet<>(offer.publishedPlans());
    live.plans().forEach(plan -> published.add(plan.id()));
    Set<PlanId> stopping = new HashSet<>(offer.stoppingPlans());
    live.plans().stream()
        .filter(plan -> plan.availability() == PlanAvailability.STOPPED)
        .forEach(plan -> stopping.remove(plan.id()));
    return offer
        .with(OfferStatus.LIVE)
        .withLive(live, published)
        .withSubmitted(Optional.empty())
        .withStopping(stopping);
  }

  private Checked<OfferPublication> save(OfferPublication offer, Offer draft) {
    Optional<Offer> former = offer.live().or(offer::draft);
    List<Finding> refusals =
        former.isPresent()
            ? changes(former.get(), draft, id -> id.equals(IDENTITY_CHANGED))
            : List.of();
    return refusals.isEmpty() ? Checked.of(offer.withDraft(draft)) : Checked.of(offer, refusals);
  }

  private Checked<OfferPublication> start(OfferPublication offer) {
    if (offer.draft().isEmpty() || offer.status() == OfferStatus.PUBLISH_IN_PROGRESS) {
      return refused(
          offer,
          offer.draft().isEmpty()
              ? "There is no draft to publish; save one first"
              : "The offer is being published already; cancel that first, or wait");
    }
    Offer draft = offer.draft().get();
    List<Finding> refusals = new ArrayList<>(validator.validate(draft).errors());
    offer.live().ifPresent(live -> refusals.addAll(changes(live, draft, id -> true)));
    return refusals.isEmpty()
        ? Checked.of(offer.with(OfferStatus.PUBLISH_IN_PROGRESS).withSubmitted(Optional.of(draft)))
        : Checked.of(offer, refusals);
  }

  private List<Finding> changes(Offer live, Offer next, Predicate<String> rule) {
    return validator.validate(OfferChange.of(live, next)).errors().stream()
        .filter(each -> each.ruleId().category() == RuleCategory.CHANGE)
        .filter(each -> rule.test(each.ruleId().value()))
        .toList();
  }

  private Checked<OfferPublication> stop(OfferPublication offer, PlanId id) {
    Offer live = offer.live().orElse(null);
    boolean isOnSale =
        live != null
            && live.plan(id)
                .map(Plan::availability)
                .filter(PlanAvailability.ON_SALE::equals)
                .isPresent()
            && !offer.stoppingPlans().contains(id);
    if (live == null || !isOnSale) {
      return refused(offer, "Plan " + quoted(id) + " is not on sale, so it cannot be stopped");
    }
    Set<PlanId> stopping = new HashSet<>(offer.stoppingPlans());
    stopping.add(id);
    List<Finding> refusals =
        changes(
            live,
            withAvailability(live, stopping, PlanAvailability.STOPPED),
            LAST_PLAN_STOPPED::equals);
    return refusals.isEmpty()
        ? Checked.of(
            offer
                .withStopping(stopping)
                .withDraft(
                    withAvailability(
                        offer.draft().orElse(live), Set.of(id), PlanAvailability.STOPPED)))
        : Checked.of(offer, refusals);
  }

  private static Checked<OfferPublication> resume(OfferPublication offer, PlanId id) {
    if (!offer.stoppingPlans().contains(id)) {
      return refused(
          offer,
          "Plan " + quoted(id) + " is not about to be stopped, so there is nothing to resume");
    }
    Set<PlanId> stopping = new HashSet<>(offer.stoppingPlans());
    stopping.remove(id);
    return Checked.of(
        offer
            .withStopping(stopping)
            .withDraft(
                withAvailability(
                    offer.draft().orElseThrow(), Set.of(id), PlanAvailability.ON_SALE)));
  }

  private static Checked<OfferPublication> delete(OfferPublication offer, PlanId id) {
    Optional<Offer> draft = offer.draft().filter(each -> each.plan(id).isPresent());
    if (draft.isEmpty() || offer.publishedPlans().contains(id)) {
      return refused(
          offer,
          draft.isEmpty()
              ? "The draft has no plan " + quoted(id)
              : "Plan " + quoted(id) + " was published, so it cannot be deleted; stop it instead");
    }
    return Checked.of(
        offer.withDraft(
            draft
                .get()
                .withPlans(
                    draft.get().plans().stream().filter(each -> !each.id().equals(id)).toList())));
  }

  private Checked<OfferPublication> sync(
      OfferPublication offer, PublicationEvent.AudienceSynced synced) {
    Plan plan = offer.live().flatMap(each -> each.plan(synced.planId())).orElse(null);
    if (plan == null || plan.visibility() != PlanVisibility.PRIVATE) {
      return refused(
          offer,
          "Plan " + quoted(synced.planId()) + " is no live private plan, so it has no audience");
    }
    List<Finding> refusals =
        validator.validate(plan.withPrivateAudience(synced.audience())).errors().stream()
            .filter(each -> each.path().startsWith(ModelPath.parse("privateAudience")))
            .toList();
    if (!refusals.isEmpty()) {
      return Checked.of(offer, refusals);
    }
    OfferPublication next =
        offer.withLive(withAudience(offer.live().orElseThrow(), synced), offer.publishedPlans());
    return Checked.of(
        next.draft().map(draft -> next.withDraft(withAudience(draft, synced))).orElse(next));
  }

  private static Offer withAudience(Offer offer, PublicationEvent.AudienceSynced synced) {
    return offer.withPlans(
        offer.plans().stream()
            .map(
                each ->
                    each.id().equals(synced.planId())
                        ? each.withPrivateAudience(synced.audience())
                        : each)
            .toList());
  }

  private static Offer withAvailability(
      Offer offer, Set<PlanId> plans, PlanAvailability availability) {
    return offer.withPlans(
        offer.plans().stream()
            .map(each -> plans.contains(each.id()) ? each.withAvailability(availability) : each)
            .toList());
  }

  private static String quoted(PlanId id) {
    return Text.quote(id.value());
  }

  private static Checked<OfferPublication> refused(OfferPublication offer, String why) {
    return Checked.of(
        offer, List.of(LifecycleFindings.STEP_NOT_POSSIBLE.finding(ModelPath.root(), why)));
  }
}
