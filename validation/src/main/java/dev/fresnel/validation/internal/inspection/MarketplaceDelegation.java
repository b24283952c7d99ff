// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.LighthouseModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A delegation that was made from a marketplace plan, together with that plan as it is live.
 *
 * @param delegation the delegation
 * @param plan the live plan
 */
public record MarketplaceDelegation(Located<Delegation> delegation, Plan plan) {

  /** All such delegations of a model: several rules ask for them. */
  private record All(List<MarketplaceDelegation> delegations) {}

  /**
   * The delegations of a model whose plan is among the live offers in the circumstances; none where
   * the circumstances tell of no live offer.
   */
  public static List<MarketplaceDelegation> of(LighthouseModel model) {
    return model.circumstances().liveOffers().isEmpty()
        ? List.of()
        : model.once(All.class, each -> new All(List.copyOf(find(each)))).delegations();
  }

  private static List<MarketplaceDelegation> find(LighthouseModel model) {
    Map<OfferKey, Plan> plans = new HashMap<>();
    for (Offer offer : model.circumstances().liveOffers()) {
      for (Plan plan : offer.plans()) {
        plans.putIfAbsent(new OfferKey(offer.publisherId(), offer.id(), plan.id()), plan);
      }
    }
    List<MarketplaceDelegation> found = new ArrayList<>();
    for (Located<Delegation> delegation : model.delegations()) {
      delegation
          .value()
          .definition()
          .marketplacePlan()
          .filter(MarketplaceDelegation::isKnown)
          .map(held -> plans.get(OfferKey.of(held)))
          .ifPresent(plan -> found.add(new MarketplaceDelegation(delegation, plan)));
    }
    return found;
  }

  private static boolean isKnown(MarketplacePlan plan) {
    return !(plan.publisherId().isUnresolved()
        || plan.offerId().isUnresolved()
        || plan.planId().isUnresolved());
  }

  private record OfferKey(PublisherId publisherId, OfferId offerId, PlanId planId) {

    static OfferKey of(MarketplacePlan plan) {
      return new OfferKey(plan.publisherId(), plan.offerId(), plan.planId());
    }
  }
}
