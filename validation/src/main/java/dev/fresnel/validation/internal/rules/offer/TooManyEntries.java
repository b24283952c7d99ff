// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Listing;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceLimits;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** Reports a list of an offer, listing or plan that has more entries than Partner Center takes. */
final class TooManyEntries implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1006",
          "too-many-entries",
          Severity.ERROR,
          "A list has more entries than Partner Center takes",
          MarketplaceSources.PLANS_AND_PRICING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Offer> offer : model.offers()) {
      List<Plan> plans = offer.value().plans();
      int privatePlans =
          (int) plans.stream().filter(p -> p.visibility() == PlanVisibility.PRIVATE).count();
      check(offer, "plans", plans.size(), 100, "plans", findings);
      check(offer, "plans", privatePlans, 45, "private plans", findings);
      check(
          offer,
          "previewAudience",
          offer.value().previewAudience().size(),
          MarketplaceLimits.PREVIEW_AUDIENCE,
          "subscriptions in the preview audience",
          findings);
      check(offer.property("listing", Offer::listing), findings);
    }
    for (Located<Plan> plan : model.plans()) {
      check(
          plan,
          "privateAudience",
          plan.value().privateAudience().size(),
          MarketplaceLimits.PRIVATE_AUDIENCE,
          "subscriptions in the private audience",
          findings);
    }
  }

  private static void check(Located<Listing> located, Findings findings) {
    Listing listing = located.value();
    check(
        located,
        "categories",
        listing.categories().size(),
        MarketplaceLimits.CATEGORIES,
        "categories",
        findings);
    check(
        located,
        "screenshots",
        listing.screenshots().size(),
        MarketplaceLimits.SCREENSHOTS,
        "screenshots",
        findings);
    check(located, "videos", listing.videos().size(), MarketplaceLimits.VIDEOS, "videos", findings);
  }

  private static void check(
      Located<?> holder, String property, int size, int limit, String what, Findings findings) {
    if (size > limit) {
      findings.report(
          holder.path().property(property),
          "There are "
              + Quantities.number(size)
              + " "
              + what
              + "; Partner Center takes "
              + Quantities.number(limit)
              + ", so remove "
              + Quantities.number(size - limit));
    }
  }
}
