// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.PrincipalAndRole;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports an authorization that repeats the principal and role of an earlier one. */
final class DuplicateAuthorization implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "LH2002",
              "duplicate-authorization",
              Severity.WARNING,
              "The same principal receives the same role twice",
              "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      check(LighthouseModel.authorizationsOf(grant), model, findings);
      check(LighthouseModel.eligibleAuthorizationsOf(grant), model, findings);
    }
  }

  private static void check(
      List<? extends Located<? extends RoleGrant>> roleGrants,
      LighthouseModel model,
      Findings findings) {
    Map<PrincipalAndRole, Located<? extends RoleGrant>> first = new HashMap<>();
    for (Located<? extends RoleGrant> each : roleGrants) {
      PrincipalAndRole key = PrincipalAndRole.of(each.value());
      if (!key.isKnown()) {
        continue;
      }
      Located<? extends RoleGrant> earlier = first.putIfAbsent(key, each);
      if (earlier != null) {
        findings.report(
            each,
            DisplayNames.principal(each.value().principal())
                + " receives role "
                + DisplayNames.role(model.roles(), key.roleDefinitionId())
                + " by "
                + earlier.path()
                + " already; remove one of the two");
      }
    }
  }
}
