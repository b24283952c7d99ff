// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.validation.internal.inspection.Principals;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;

/** Reports a grant by which nobody sees the customer in the portal. */
final class NobodyWithReader implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2019",
              "nobody-with-reader",
              Severity.WARNING,
              "No permanent role includes Reader",
              "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      AccessGrant value = grant.value();
      if (!value.authorizations().isEmpty()
          && value.eligibleAuthorizations().isEmpty()
          && !Principals.areAll(value, PrincipalType.SERVICE_PRINCIPAL)
          && !anybodyMayRead(model, value)) {
        findings.report(
            grant.path().property("authorizations"),
            "No role includes Reader, so the customer does not appear among My customers in the"
                + " portal although access works; add Reader for a group");
      }
    }
  }

  private static boolean anybodyMayRead(LighthouseModel model, AccessGrant grant) {
    for (Authorization each : grant.authorizations()) {
      if (mayRead(model, each)) {
        return true;
      }
    }
    return false;
  }

  /** What is not known, or known to be refused anyway, is not reported here. */
  private static boolean mayRead(LighthouseModel model, Authorization authorization) {
    RoleDefinition role = model.roles().find(authorization.roleDefinitionId()).orElse(null);
    return role == null || role.includesReader();
  }
}
