// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.change;

import dev.fresnel.core.OfferChange;
import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** Reports an offer of which no plan would be left on sale. */
final class LastPlanStopped implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH6009",
          "last-plan-stopped",
          Severity.ERROR,
          "The last plan on sale is stopped",
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
      List<Plan> next = change.value().next().plans();
      if (!next.isEmpty()
          && change.value().live().plans().stream().anyMatch(LastPlanStopped::isOnSale)
          && next.stream().noneMatch(LastPlanStopped::isOnSale)) {
        findings.report(
            change.path().property("next").property("plans"),
            "No plan is left on sale, but a plan can be stopped only while the offer has another;"
                + " keep one on sale, or stop distribution of the offer as a whole");
      }
    }
  }

  private static boolean isOnSale(Plan plan) {
    return plan.availability() == PlanAvailability.ON_SALE;
  }
}
