// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a grant that leaves the provider unable to end the delegation. */
final class MissingDeleteRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2010",
              "missing-delete-role",
              Severity.WARNING,
              "Nobody of the managing tenant may remove the delegation",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation")
          .build();

  private static final RoleDefinitionId DELETE_ROLE =
      Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (!grant.value().authorizations().isEmpty() && !holdsDeleteRole(grant.value())) {
        findings.report(
            grant.path().property("authorizations"),
            "No authorization has role Managed Services Registration assignment Delete Role ("
                + DELETE_ROLE
                + "), so only the customer can end the delegation; add it for a group of the"
                + " managing tenant");
      }
    }
  }

  private static boolean holdsDeleteRole(AccessGrant grant) {
    for (RoleGrant each : grant.roleGrants()) {
      if (isOrMayBeDeleteRole(each.roleDefinitionId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrMayBeDeleteRole(RoleDefinitionId role) {
    return role.equals(DELETE_ROLE) || role.isUnresolved();
  }
}
