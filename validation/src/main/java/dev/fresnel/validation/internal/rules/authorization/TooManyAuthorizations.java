// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Plan;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.EnumSet;

/** Reports a plan with more authorizations, permanent and eligible together, than fit in one. */
final class TooManyAuthorizations implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2016",
              "too-many-authorizations",
              Severity.ERROR,
              "A plan has more than 20 authorizations",
              "https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans")
          .profiles(EnumSet.of(Profile.MARKETPLACE_OFFER))
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.OFFERS;
  }

  private static final int MOST = 20;

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Plan> plan : model.plans()) {
      int permanent = plan.value().manifest().authorizations().size();
      int eligible = plan.value().manifest().eligibleAuthorizations().size();
      if (permanent + eligible > MOST) {
        findings.report(
            plan.path().property("manifest").property("authorizations"),
            "Plan has "
                + (permanent + eligible)
                + " authorizations ("
                + permanent
                + " permanent, "
                + eligible
                + " eligible), and at most "
                + MOST
                + " fit in one; give roles to groups, or divide the work between two plans");
      }
    }
  }
}
