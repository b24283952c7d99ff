// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports an authorization for Owner, which can never be delegated. */
final class OwnerRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2005",
              "owner-role",
              Severity.ERROR,
              "Owner is given permanently",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
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
    for (Located<Authorization> each : QuestionableRoles.of(model).owners()) {
      findings.report(
          each.path().property("roleDefinitionId"),
          DisplayNames.principal(each.value().principal())
              + " receives role "
              + DisplayNames.role(model.roles(), Roles.OWNER)
              + ", which can never be delegated; give Contributor or narrower roles");
    }
  }
}
