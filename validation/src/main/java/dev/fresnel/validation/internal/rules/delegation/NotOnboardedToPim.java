// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/**
 * Reports eligible authorizations where the managing tenant has not been onboarded to Privileged
 * Identity Management.
 */
final class NotOnboardedToPim implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4017",
              "not-onboarded-to-pim",
              Severity.ERROR,
              "Privileged Identity Management does not know the subscription",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    if (model.circumstances().onboardedToPrivilegedIdentityManagement().orElse(true)) {
      return;
    }
    for (Located<AccessGrant> grant : model.grants()) {
      int eligible = grant.value().eligibleAuthorizations().size();
      if (eligible > 0) {
        findings.report(
            grant.path().property("eligibleAuthorizations"),
            "There are eligible authorizations ("
                + eligible
                + "), but the managing tenant has not onboarded to Privileged Identity Management;"
                + " discover the resources there first");
      }
    }
  }
}
