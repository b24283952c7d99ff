// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.internal.inspection.PlanChange;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.Set;

/** Reports a held plan that is not among those that are live. */
final class UnknownHeldPlan implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6011",
          "unknown-held-plan",
          Severity.WARNING,
          "A plan is said to be held that the offer does not have",
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
      Set<PlanId> live = PlanChange.livePlans(change.value()).keySet();
      for (Located<PlanId> held : change.<PlanId>each("heldPlans", OfferChange::heldPlans)) {
        if (!live.contains(held.value())) {
          findings.report(
              held,
              "Customers are said to hold plan "
                  + Text.quote(held.value().value())
                  + ", which the live offer does not have, so nothing can be said of it; correct the"
                  + " id, or describe the live offer with all its plans, stopped ones too");
        }
      }
    }
  }
}
