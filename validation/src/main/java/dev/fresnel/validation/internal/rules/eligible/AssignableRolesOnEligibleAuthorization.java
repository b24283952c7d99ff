// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports assignable roles beside a role that is activated just in time. */
final class AssignableRolesOnEligibleAuthorization implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3004",
              "assignable-roles-on-eligible-authorization",
              Severity.ERROR,
              "An eligible authorization has assignable roles",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Applicability appliesTo() {
    return Applicability.ELIGIBLE_AUTHORIZATIONS;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<EligibleAuthorization> each : model.eligibleAuthorizations()) {
      int count = each.value().delegatedRoleDefinitionIds().size();
      if (count > 0) {
        findings.report(
            each.path().property("delegatedRoleDefinitionIds"),
            "Eligible role "
                + DisplayNames.role(model.roles(), each.value().roleDefinitionId())
                + " stands with assignable roles ("
                + count
                + "), which only a permanent authorization takes; remove them");
      }
    }
  }
}
