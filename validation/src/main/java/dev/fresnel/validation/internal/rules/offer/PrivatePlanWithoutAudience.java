// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a private plan that no subscription can take. */
final class PrivatePlanWithoutAudience implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1010",
          "private-plan-without-audience",
          Severity.ERROR,
          "A private plan is open to nobody",
          MarketplaceSources.PLANS);

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
    for (Located<Plan> located : model.plans()) {
      Plan plan = located.value();
      if (plan.visibility() == PlanVisibility.PRIVATE && plan.privateAudience().isEmpty()) {
        findings.report(
            located.path().property("privateAudience"),
            "Plan "
                + Text.quote(plan.id().value())
                + " is private but lists no subscription that may take it; add at least one, or make"
                + " the plan public, which cannot be undone");
      }
    }
  }
}
