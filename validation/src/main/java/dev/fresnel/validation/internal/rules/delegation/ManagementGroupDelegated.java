// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.inspection.AssignedScope;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a management group as scope: only subscriptions and resource groups can be delegated. */
final class ManagementGroupDelegated implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH4002",
              "management-group-delegated",
              Severity.ERROR,
              "A management group is to be delegated",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-management-group")
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
    for (AssignedScope each : AssignedScope.of(model)) {
      if (each.scope() instanceof ManagementGroupScope group) {
        findings.report(
            each.assignment().path().property("scope"),
            "Management group "
                + Text.quote(group.managementGroupId())
                + " cannot be delegated; delegate its subscriptions, each by itself or by a policy"
                + " on the management group");
      }
    }
  }
}
