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

/** Reports a custom role: only built-in roles can be delegated. */
final class CustomRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2004",
              "custom-role",
              Severity.ERROR,
              "A role is a custom role",
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
    QuestionableRoles.of(model).granted().forEach(use -> check(use, model, findings));
    QuestionableRoles.of(model).assignable().forEach(use -> check(use, model, findings));
  }

  private static void check(RoleUse use, LighthouseModel model, Findings findings) {
    if (use.verdict().has(RefusalReason.CUSTOM_ROLE)) {
      findings.report(
          use.id(),
          "Role "
              + DisplayNames.role(model.roles(), use.id().value())
              + " is a custom role, and only built-in roles can be delegated; give built-in roles"
              + " that permit what is needed");
    }
  }
}
