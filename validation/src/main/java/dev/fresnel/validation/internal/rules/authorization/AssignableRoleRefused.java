// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleRefusal;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.internal.inspection.RoleUse;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reports an assignable role that Azure leaves out: Owner, User Access Administrator, or refused.
 */
final class AssignableRoleRefused implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2014",
              "assignable-role-refused",
              Severity.ERROR,
              "An assignable role can never be assigned",
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

  /** Unknown and custom roles and data actions have rules of their own. */
  private static final Set<RefusalReason> REASONS =
      EnumSet.of(
          RefusalReason.OWNER,
          RefusalReason.NEVER_ASSIGNABLE,
          RefusalReason.RESTRICTED_ACTION,
          RefusalReason.DEPRECATED);

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (RoleUse use : QuestionableRoles.of(model).assignable()) {
      for (RoleRefusal refusal : use.verdict().refusals()) {
        if (REASONS.contains(refusal.reason())) {
          findings.report(
              use.id(),
              "Role "
                  + DisplayNames.role(model.roles(), use.id().value())
                  + " stands among the assignable roles, but "
                  + reason(refusal)
                  + "; remove it");
        }
      }
    }
  }

  private static String reason(RoleRefusal refusal) {
    return refusal.actions().isEmpty()
        ? refusal.reason().text()
        : refusal.reason().text() + " (" + DisplayNames.actions(refusal.actions()) + ")";
  }
}
