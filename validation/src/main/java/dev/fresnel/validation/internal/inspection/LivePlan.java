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
 * A delegation together with the live marketplace plan that it was made from.
 *
 * @param delegation the delegation
 * @param plan the plan as it is live
 */
public record LivePlan(Located<Delegation> delegation, Plan plan) {

  /** The delegations whose plan is among the live offers that the caller told. */
  public static List<LivePlan> of(LighthouseModel model) {
    List<Offer> offers = model.circumstances().liveOffers();
    if (offers.isEmpty()) {
      return List.of();
    }
    Map<Key, Plan> plans = new HashMap<>();
    for (Offer offer : offers) {
      for (Plan plan : offer.plans()) {
        plans.putIfAbsent(new Key(offer.publisherId(), offer.id(), plan.id()), plan);
      }
    }
    List<LivePlan> found = new ArrayList<>();
    for (Located<Delegation> delegation : model.delegations()) {
      delegation
          .value()
          .definition()
          .marketplacePlan()
          .map(held -> plans.get(Key.of(held)))
          .ifPresent(plan -> found.add(new LivePlan(delegation, plan)));
    }
    return found;
  }

  private record Key(PublisherId publisherId, OfferId offerId, PlanId planId) {

    static Key of(MarketplacePlan plan) {
      return new Key(plan.publisherId(), plan.offerId(), plan.planId());
    }
  }
}
