// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an eligible authorization for User Access Administrator. */
final class UserAccessAdministratorEligible implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3003",
              "user-access-administrator-eligible",
              Severity.ERROR,
              "User Access Administrator is made eligible",
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
      if (each.value().roleDefinitionId().equals(Roles.USER_ACCESS_ADMINISTRATOR)) {
        findings.report(
            each.path().property("roleDefinitionId"),
            DisplayNames.principal(each.value().principal())
                + " may activate role "
                + DisplayNames.role(model.roles(), Roles.USER_ACCESS_ADMINISTRATOR)
                + ", which can only be given permanently; move it to the permanent authorizations,"
                + " with assignable roles");
      }
    }
  }
}
