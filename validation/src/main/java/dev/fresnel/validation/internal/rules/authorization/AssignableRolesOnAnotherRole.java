// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.internal.inspection.AuthorizationSurvey;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports assignable roles beside a role other than User Access Administrator. */
final class AssignableRolesOnAnotherRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2009",
              "assignable-roles-on-another-role",
              Severity.ERROR,
              "Assignable roles stand beside a role that takes none",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/deploy-policy-remediation")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    if (!AuthorizationSurvey.of(model).hasAssignableRoles()) {
      return;
    }
    for (Located<Authorization> each : model.authorizations()) {
      RoleDefinitionId role = each.value().roleDefinitionId();
      int count = each.value().delegatedRoleDefinitionIds().size();
      if (count > 0 && !role.equals(Roles.USER_ACCESS_ADMINISTRATOR) && !role.isUnresolved()) {
        findings.report(
            each.path().property("delegatedRoleDefinitionIds"),
            "Role "
                + DisplayNames.role(model.roles(), role)
                + " stands with assignable roles ("
                + count
                + "), which only User Access Administrator takes; remove them");
      }
    }
  }
}
