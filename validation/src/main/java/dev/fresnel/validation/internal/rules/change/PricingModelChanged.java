// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.Offer;
import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Map;
import java.util.Optional;

/** Reports a plan that would be priced in another way than the offer is today. */
final class PricingModelChanged implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6004",
          "pricing-model-changed",
          Severity.ERROR,
          "The pricing model of a published offer changes",
          MarketplaceSources.UPDATING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFER_CHANGES;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<OfferChange> change : model.offerChanges()) {
      Map<PlanId, Plan> live = PlanChange.livePlans(change.value());
      for (Located<Plan> next :
          change.property("next", OfferChange::next).<Plan>each("plans", Offer::plans)) {
        Plan before = live.get(next.value().id());
        Optional<PricingModel> pricingToday =
            before != null
                ? Optional.of(before.pricingModel())
                : live.values().stream().findFirst().map(Plan::pricingModel);
        pricingToday
            .filter(pricing -> pricing != next.value().pricingModel())
            .ifPresent(
                pricing ->
                    findings.report(
                        next.path().property("pricingModel"), message(next.value(), pricing)));
      }
    }
  }

  private static String message(Plan next, PricingModel live) {
    return "Plan "
        + Text.quote(next.id().value())
        + " would be priced by "
        + DisplayNames.constant(next.pricingModel())
        + ", but the offer is published with "
        + DisplayNames.constant(live)
        + ", which all its plans keep; use that, or publish a new offer";
  }
}
