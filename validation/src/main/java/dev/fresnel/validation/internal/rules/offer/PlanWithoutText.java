// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a plan that does not say what it is about. */
final class PlanWithoutText implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1022",
          "plan-without-text",
          Severity.WARNING,
          "A plan has no summary or no description",
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
    for (Located<Plan> plan : model.plans()) {
      boolean summary = !plan.value().summary().isBlank();
      boolean description = !plan.value().description().isBlank();
      if (!summary || !description) {
        String lacking =
            summary ? "description" : description ? "summary" : "summary or description";
        findings.report(
            plan,
            "Plan "
                + Text.quote(plan.value().id().value())
                + " has no "
                + lacking
                + "; Partner Center asks for both and does not mark them as optional, so fill in what"
                + " is missing");
      }
    }
  }
}
