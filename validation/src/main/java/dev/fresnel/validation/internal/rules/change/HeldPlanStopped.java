// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a plan that is known to be held and would no longer be on sale. */
final class HeldPlanStopped implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6010",
          "held-plan-stopped",
          Severity.WARNING,
          "A plan that customers hold is stopped",
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
      for (PlanChange plan : PlanChange.in(change)) {
        if (plan.live().availability() == PlanAvailability.ON_SALE
            && plan.next().value().availability() == PlanAvailability.STOPPED
            && !change.value().heldPlans().isEmpty()
            && plan.held()) {
          findings.report(
              plan.next().path().property("availability"),
              "Plan "
                  + plan.quotedId()
                  + " is stopped while customers hold it: what they have delegated goes on, but they"
                  + " get no update of it, even if it is published again, and by newer documentation"
                  + " cannot deploy it again; tell them, and offer them another plan");
        }
      }
    }
  }
}
