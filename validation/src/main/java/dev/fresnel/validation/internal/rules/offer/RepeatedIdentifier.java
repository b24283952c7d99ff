// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.offer;

import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports a plan whose id another plan of the same offer has already. */
final class RepeatedIdentifier implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH1002",
              "repeated-identifier",
              Severity.ERROR,
              "Two plans of an offer have the same id",
              "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans")
          .build();

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
      Map<PlanId, Located<Plan>> first = new HashMap<>();
      for (Located<Plan> plan : offer.<Plan>each("plans", Offer::plans)) {
        PlanId id = plan.value().id();
        Located<Plan> earlier = id.isUnresolved() ? null : first.putIfAbsent(id, plan);
        if (earlier != null) {
          findings.report(
              plan.path().property("id"),
              "Plan id "
                  + Text.quote(id.value())
                  + " is that of "
                  + earlier.path()
                  + " already; ids are unique within an offer, so give this plan another");
        }
      }
    }
  }
}
