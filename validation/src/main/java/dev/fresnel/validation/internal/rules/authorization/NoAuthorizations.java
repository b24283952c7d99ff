// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Manifest;
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

/** Reports a plan without a single permanent authorization. */
final class NoAuthorizations implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2001",
              "no-authorizations",
              Severity.ERROR,
              "A plan has no permanent authorization",
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

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Plan> plan : model.plans()) {
      Located<Manifest> manifest = plan.property("manifest", Plan::manifest);
      if (manifest.value().authorizations().isEmpty()) {
        int eligible = manifest.value().eligibleAuthorizations().size();
        findings.report(
            manifest.path().property("authorizations"),
            (eligible == 0
                    ? "There is no authorization"
                    : "There are only eligible authorizations (" + eligible + ")")
                + "; add at least one that is permanent, such as Reader for a group");
      }
    }
  }
}
