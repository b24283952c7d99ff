// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Advises that people can do little with User Access Administrator: it works by interface only. */
final class UserAccessAdministratorForPeople implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2021",
              "user-access-administrator-for-people",
              Severity.INFO,
              "User Access Administrator is given to people",
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
      Principal principal = each.value().principal();
      if (!each.value().delegatedRoleDefinitionIds().isEmpty()
          && (principal.type() == PrincipalType.USER || principal.type() == PrincipalType.GROUP)) {
        findings.report(
            each,
            DisplayNames.principal(principal)
                + " receives role User Access Administrator, which here assigns the listed roles to"
                + " managed identities only, and not in the portal; assign by the interface with"
                + " delegatedManagedIdentityResourceId");
      }
    }
  }
}
