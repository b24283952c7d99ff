// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports User Access Administrator without the roles that its holder may assign. */
final class UserAccessAdministratorWithoutAssignableRoles implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2008",
              "user-access-administrator-without-assignable-roles",
              Severity.ERROR,
              "User Access Administrator is given without assignable roles",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return QuestionableRoles.SOME;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Authorization> each : QuestionableRoles.of(model).accessAdministrators()) {
      Authorization authorization = each.value();
      if (authorization.delegatedRoleDefinitionIds().isEmpty()) {
        findings.report(
            each.path().property("delegatedRoleDefinitionIds"),
            DisplayNames.principal(authorization.principal())
                + " receives role User Access Administrator without assignable roles; list in"
                + " delegatedRoleDefinitionIds the roles that managed identities are to receive");
      }
    }
  }
}
