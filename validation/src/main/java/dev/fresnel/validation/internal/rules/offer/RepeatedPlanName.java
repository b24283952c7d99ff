// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.MarketplaceSources;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports a plan whose name another plan of the same offer has already. */
final class RepeatedPlanName implements Rule {

  private static final RuleInfo INFO =
      MarketplaceSources.info(
          "LH1012",
          "repeated-plan-name",
          Severity.ERROR,
          "Two plans of an offer have the same name",
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
    for (Located<Offer> offer : model.offers()) {
      Map<String, ModelPath> first = new HashMap<>();
      for (Located<Plan> plan : offer.<Plan>each("plans", Offer::plans)) {
        String name = plan.value().name().strip();
        ModelPath earlier = name.isEmpty() ? null : first.putIfAbsent(name, plan.path());
        if (earlier != null) {
          findings.report(
              plan.path().property("name"),
              "Plan name "
                  + Text.quote(name)
                  + " is that of "
                  + earlier
                  + " already; names are unique within an offer, so give this plan another");
        }
      }
    }
  }
}
