// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.PlanAvailability;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceDelegation;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a delegation from a plan whose distribution has been stopped. */
final class PlanNoLongerOnSale implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4011",
              "plan-no-longer-on-sale",
              Severity.WARNING,
              "A delegation stands on a plan that is no longer on sale",
              "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/update-existing-offer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.DELEGATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (MarketplaceDelegation each : MarketplaceDelegation.of(model)) {
      if (each.plan().availability() == PlanAvailability.STOPPED) {
        findings.report(
            each.delegation().path().property("definition").property("marketplacePlan"),
            "Plan "
                + Text.quote(each.plan().id().value())
                + " is no longer on sale: what is delegated goes on without updates, but nobody can"
                + " take the plan anew; move the customer to a plan that is on sale");
      }
    }
  }
}
