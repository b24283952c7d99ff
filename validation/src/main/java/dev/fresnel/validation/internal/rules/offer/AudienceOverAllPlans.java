// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports private audiences that are too long together, though none is on its own. */
final class AudienceOverAllPlans implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1009",
          "audience-over-all-plans",
          Severity.WARNING,
          "The private plans of an offer have over 10,000 subscriptions together",
          MarketplaceSources.PLANS);

  private static final int LIMIT = 10_000;

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
      int all = 0;
      int longest = 0;
      for (Plan plan : offer.value().plans()) {
        all += plan.privateAudience().size();
        longest = Math.max(longest, plan.privateAudience().size());
      }
      if (all > LIMIT && longest <= LIMIT) {
        findings.report(
            offer.path().property("plans"),
            "The private audiences of all plans have "
                + Quantities.number(all)
                + " subscriptions together; today's documentation allows 10,000 for each plan, but"
                + " that of 2020 said 10,000 across all plans, so be ready to split the offer if"
                + " Partner Center refuses");
      }
    }
  }
}
