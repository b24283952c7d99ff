// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a definition without an assignment, which gives no access at all. */
final class DelegationWithoutAssignment implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4013",
              "delegation-without-assignment",
              Severity.WARNING,
              "A definition is assigned nowhere",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.DELEGATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<Delegation> each : model.delegations()) {
      boolean isKnown = each.value().definition().id().filter(Identifier::isUnresolved).isEmpty();
      if (isKnown && each.value().assignments().isEmpty()) {
        findings.report(
            each.path().property("assignments"),
            "Definition "
                + DisplayNames.definition(each.value().definition())
                + " is assigned nowhere, so it gives no access; assign it to a subscription or"
                + " resource group, or remove it");
      }
    }
  }
}
