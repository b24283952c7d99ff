// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Advises to give access to groups where nobody but individual users receives it. */
final class OnlyIndividualUsers implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2017",
              "only-individual-users",
              Severity.INFO,
              "Nobody but individual users receives access",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (Principals.areAll(grant.value(), PrincipalType.USER)) {
        findings.report(
            grant.path().property("authorizations"),
            "Only individual users receive access, so every customer must accept a change whenever"
                + " somebody joins or leaves; give the roles to a security group");
      }
    }
  }
}
