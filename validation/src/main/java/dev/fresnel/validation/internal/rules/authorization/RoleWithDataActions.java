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

/** Reports a role that permits operations on data. */
final class RoleWithDataActions implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2006",
              "role-with-data-actions",
              Severity.ERROR,
              "A role has data actions",
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
    for (RoleUse use : QuestionableRoles.of(model).granted()) {
      use.verdict()
          .refusal(RefusalReason.DATA_ACTIONS)
          .ifPresent(
              refusal ->
                  findings.report(
                      use.id(),
                      "Role "
                          + DisplayNames.role(model.roles(), use.id().value())
                          + " has data actions ("
                          + DisplayNames.actions(refusal.actions())
                          + "), and such roles cannot be delegated; give a role without them"));
    }
  }
}
