// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.delegation;

import dev.fresnel.core.Delegation;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.List;

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
    for (Located<Delegation> delegation : model.delegations()) {
      check(delegation, findings);
    }
  }

  private static void check(Located<Delegation> delegation, Findings findings) {
    List<RegistrationAssignment> assignments = delegation.value().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (assignments.get(i).scope() instanceof ManagementGroupScope group) {
        findings.report(
            delegation.path().property("assignments").index(i).property("scope"),
            "Management group "
                + Text.quote(group.managementGroupId())
                + " cannot be delegated; delegate its subscriptions, each by itself or by a policy"
                + " on the management group");
      }
    }
  }
}
