// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.eligible;

import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Applicability;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports more approvers than Azure takes. */
final class TooManyApprovers implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH3009",
              "too-many-approvers",
              Severity.ERROR,
              "An eligible authorization has more than ten approvers",
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

  private static final int MOST = 10;

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<JustInTimeAccessPolicy> policy : Principals.policies(model)) {
      int count = policy.value().managedByTenantApprovers().size();
      if (count > MOST) {
        findings.report(
            policy.path().property("managedByTenantApprovers"),
            "There are "
                + count
                + " approvers, and at most "
                + MOST
                + " are taken; name a group of which they are members");
      }
    }
  }
}
