// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Plan;
import dev.fresnel.core.PricingModel;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a plan with a pricing model that managed services do not have. */
final class PricingModelNotOffered implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1021",
          "pricing-model-not-offered",
          Severity.ERROR,
          "A plan is not priced as bring your own license",
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
    for (Located<Plan> plan : model.plans()) {
      if (plan.value().pricingModel() != PricingModel.BRING_YOUR_OWN_LICENSE) {
        findings.report(
            plan.path().property("pricingModel"),
            "Plan "
                + Text.quote(plan.value().id().value())
                + " is priced by "
                + DisplayNames.constant(plan.value().pricingModel())
                + "; for managed services Partner Center has bring your own license only, so use that"
                + " and bill customers yourself");
      }
    }
  }
}
