// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Reports an approver that is a service principal or an app registration. */
final class ServicePrincipalApproves implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3006",
              "service-principal-approves",
              Severity.ERROR,
              "An approver is neither user nor group",
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

  private static final Set<PrincipalType> REFUSED =
      EnumSet.of(PrincipalType.SERVICE_PRINCIPAL, PrincipalType.APPLICATION);

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Principal> approver :
        Principals.approving(model, each -> REFUSED.contains(each.type()))) {
      findings.report(
          approver.path().property("id"),
          DisplayNames.principal(approver.value())
              + " is not a person or a group of persons, and only users and groups can approve;"
              + " name a user or group of the managing tenant");
    }
  }
}
