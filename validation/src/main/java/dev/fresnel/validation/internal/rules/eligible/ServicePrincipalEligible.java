// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an eligible authorization for a service principal, which cannot activate anything. */
final class ServicePrincipalEligible implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3005",
              "service-principal-eligible",
              Severity.ERROR,
              "A service principal is made eligible",
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
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      Principal principal = each.value().principal();
      if (principal.type() == PrincipalType.SERVICE_PRINCIPAL) {
        findings.report(
            each.path().property("principal").property("id"),
            DisplayNames.principal(principal)
                + " is a service principal, and only users and groups can be eligible; give it a"
                + " permanent authorization, or name a user or group");
      }
    }
  }
}
