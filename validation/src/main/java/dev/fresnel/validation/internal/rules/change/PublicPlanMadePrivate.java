// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a plan that is live as a public one and would be private. */
final class PublicPlanMadePrivate implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6001",
          "public-plan-made-private",
          Severity.ERROR,
          "A public plan is made private",
          MarketplaceSources.CONCEPT);

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
      for (PlanChange plan : PlanChange.in(change)) {
        if (plan.live().visibility() == PlanVisibility.PUBLIC
            && plan.next().value().visibility() == PlanVisibility.PRIVATE) {
          findings.report(
              plan.next().path().property("visibility"),
              "Plan "
                  + plan.quotedId()
                  + " is published as a public plan, which it stays for ever; add a private plan with"
                  + " an id of its own, and stop this one if nobody else is to take it");
        }
      }
    }
  }
}
