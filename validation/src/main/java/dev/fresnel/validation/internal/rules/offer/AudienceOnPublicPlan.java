// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Plan;
import dev.fresnel.core.PlanVisibility;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.Quantities;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a public plan that lists an audience as if that kept others out. */
final class AudienceOnPublicPlan implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1011",
          "audience-on-public-plan",
          Severity.WARNING,
          "A public plan lists subscriptions, which does not limit it",
          MarketplaceSources.CONCEPT);

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
      if (plan.visibility() == PlanVisibility.PUBLIC && !plan.privateAudience().isEmpty()) {
        findings.report(
            located.path().property("privateAudience"),
            "Plan "
                + Text.quote(plan.id().value())
                + " is public, so the "
                + Quantities.count(plan.privateAudience().size(), "subscription", "subscriptions")
                + " in its audience keep nobody else out; make it private before it is first"
                + " published, or remove the audience");
      }
    }
  }
}
