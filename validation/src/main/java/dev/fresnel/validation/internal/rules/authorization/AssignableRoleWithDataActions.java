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

/** Reports an assignable role with data actions, on which sources contradict each other. */
final class AssignableRoleWithDataActions implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2011",
              "assignable-role-with-data-actions",
              Severity.WARNING,
              "An assignable role has data actions",
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
    for (RoleUse use : QuestionableRoles.of(model).assignable()) {
      use.verdict()
          .refusal(RefusalReason.DATA_ACTIONS)
          .ifPresent(
              refusal ->
                  findings.report(
                      use.id(),
                      "Assignable role "
                          + DisplayNames.role(model.roles(), use.id().value())
                          + " has data actions ("
                          + DisplayNames.actions(refusal.actions())
                          + "); documentation rules such roles out, yet its own examples use them, so"
                          + " Azure may refuse it: choose a role without data actions, or try it"
                          + " first"));
    }
  }
}
