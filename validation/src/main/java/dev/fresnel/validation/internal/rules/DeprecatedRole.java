// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.validation.Findings;
import dev.fresnel.validation.LighthouseModel;
import dev.fresnel.validation.RuleInfo;
import dev.fresnel.validation.internal.RoleRule;

/** Reports a role that Azure is giving up: it stays where it is, but is not delegated anew. */
final class DeprecatedRole implements RoleRule {

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
  public void check(LighthouseModel model, Findings findings) {
    for (RoleUse use : RolesOfNote.of(model).given()) {
      if (use.verdict().has(RefusalReason.DEPRECATED)) {
        findings.report(
            use.id(),
            "Role "
                + Words.role(model.roles(), use.id().value())
                + " is deprecated, and nothing new can be delegated with it; give the role that"
                + " takes its place");
      }
    }
  }
}
