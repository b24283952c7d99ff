// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.validation.internal.inspection.QuestionableRoles;
import dev.fresnel.validation.internal.inspection.RoleUse;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

/** Advises that a role reaches data all the same, by keys that it may read. */
final class RoleReadsKeys implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2020",
              "role-reads-keys",
              Severity.INFO,
              "A role without data actions reads keys",
              "https://learn.microsoft.com/en-us/azure/role-based-access-control/built-in-roles")
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
      List<String> keyActions = use.keyActions();
      if (!keyActions.isEmpty()) {
        findings.report(
            use.id(),
            "Role "
                + DisplayNames.role(model.roles(), use.id().value())
                + " reads keys or other secrets ("
                + DisplayNames.actions(keyActions)
                + "), by which data can be reached although it has no data actions; give a narrower"
                + " role, or tell the customer");
      }
    }
  }
}
