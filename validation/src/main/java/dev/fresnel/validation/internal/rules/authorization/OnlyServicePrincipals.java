// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Advises that no person will see a customer to whom only service principals have access. */
final class OnlyServicePrincipals implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2018",
              "only-service-principals",
              Severity.INFO,
              "Nobody but service principals receives access",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/view-manage-customers")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (Principals.areAll(grant.value(), PrincipalType.SERVICE_PRINCIPAL)) {
        findings.report(
            grant.path().property("authorizations"),
            "Only service principals receive access, so no person sees the customer among My"
                + " customers in the portal; add Reader for a group if somebody should");
      }
    }
  }
}
