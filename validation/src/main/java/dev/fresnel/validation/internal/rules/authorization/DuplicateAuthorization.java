// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.internal.wording.DisplayNames;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.internal.inspection.HashCodes;
import dev.fresnel.validation.internal.inspection.PrincipalAndRole;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
      check(
          grant.value().authorizations(),
          () -> grant.path().property("authorizations"),
          model,
          findings);
      check(
          grant.value().eligibleAuthorizations(),
          () -> grant.path().property("eligibleAuthorizations"),
          model,
          findings);
    }
  }

  private static void check(
      List<? extends RoleGrant> roleGrants,
      Supplier<ModelPath> path,
      LighthouseModel model,
      Findings findings) {
    if (!mayRepeat(roleGrants)) {
      return;
    }
    Map<PrincipalAndRole, Integer> first = new HashMap<>(2 * roleGrants.size());
    for (int i = 0; i < roleGrants.size(); i++) {
      PrincipalAndRole key = PrincipalAndRole.of(roleGrants.get(i));
      Integer earlier = key.isKnown() ? first.putIfAbsent(key, i) : null;
      if (earlier != null) {
        findings.report(
            path.get().index(i),
            DisplayNames.principal(roleGrants.get(i).principal())
                + " receives role "
                + DisplayNames.role(model.roles(), key.roleDefinitionId())
                + " by "
                + path.get().index(earlier)
                + " already; remove one of the two");
      }
    }
  }

  /** Whether two of a list have one hash code, as few lists have that hold none twice. */
  private static boolean mayRepeat(List<? extends RoleGrant> roleGrants) {
    HashCodes seen = new HashCodes(roleGrants.size());
    for (RoleGrant each : roleGrants) {
      if (!seen.add(31 * each.principal().id().hashCode() + each.roleDefinitionId().hashCode())) {
        return true;
      }
    }
    return false;
  }
}
