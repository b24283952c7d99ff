// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.internal.inspection.RoleUse;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a role that the catalogue of roles does not have. */
final class UnknownRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2003",
              "unknown-role",
              Severity.ERROR,
              "A role is not among Azure's built-in roles",
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
    if (use.id().value().isWellFormed() && use.verdict().has(RefusalReason.UNKNOWN_ROLE)) {
      findings.report(
          use.id(),
          "Role "
              + use.id().value()
              + " is not among the "
              + model.roles().size()
              + " roles known on "
              + model.roles().date()
              + ", and only built-in roles can be delegated; correct the id, or extend the catalogue"
              + " if the role is newer");
    }
  }
}
