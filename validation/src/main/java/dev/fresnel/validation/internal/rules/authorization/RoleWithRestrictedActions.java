// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.internal.inspection.RoleUse;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a role that names an action by which access itself could be changed. */
final class RoleWithRestrictedActions implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2007",
              "role-with-restricted-actions",
              Severity.ERROR,
              "A role has actions that Azure Lighthouse restricts",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
          .azureErrorCode("InvalidRegistrationDefinitionCreateRequest")
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
    for (RoleUse use : QuestionableRoles.of(model).granted()) {
      use.verdict()
          .refusal(RefusalReason.RESTRICTED_ACTION)
          .ifPresent(
              refusal ->
                  findings.report(
                      use.id(),
                      "Role "
                          + DisplayNames.role(model.roles(), use.id().value())
                          + " has restricted actions ("
                          + DisplayNames.actions(refusal.actions())
                          + "), and such roles cannot be delegated; give a role without them"));
    }
  }
}
