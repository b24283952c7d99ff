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

/** Reports a role that Azure is giving up: it stays where it is, but is not delegated anew. */
final class DeprecatedRole implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2013",
              "deprecated-role",
              Severity.ERROR,
              "A role is deprecated",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
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
      if (use.verdict().has(RefusalReason.DEPRECATED)) {
        findings.report(
            use.id(),
            "Role "
                + DisplayNames.role(model.roles(), use.id().value())
                + " is deprecated, and nothing new can be delegated with it; give the role that"
                + " takes its place");
      }
    }
  }
}
