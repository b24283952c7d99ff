// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.validation.Findings;
import dev.fresnel.validation.LighthouseModel;
import dev.fresnel.validation.Rule;
import dev.fresnel.validation.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
          LighthouseModel.authorizationsOf(grant),
          Authorization::principal,
          Authorization::roleDefinitionId,
          model,
          findings);
      check(
          LighthouseModel.eligibleAuthorizationsOf(grant),
          EligibleAuthorization::principal,
          EligibleAuthorization::roleDefinitionId,
          model,
          findings);
    }
  }

  private static <T> void check(
      List<Located<T>> authorizations,
      Function<T, Principal> principal,
      Function<T, RoleDefinitionId> role,
      LighthouseModel model,
      Findings findings) {
    Map<Key, ModelPath> seen = new HashMap<>();
    for (Located<T> each : authorizations) {
      Key key = new Key(principal.apply(each.value()).id(), role.apply(each.value()));
      ModelPath earlier = seen.putIfAbsent(key, each.path());
      if (earlier != null) {
        findings.report(
            each,
            Words.principal(principal.apply(each.value()))
                + " receives role "
                + Words.role(model.roles(), key.roleDefinitionId())
                + " by "
                + earlier
                + " already; remove one of the two");
      }
    }
  }

  private record Key(PrincipalId principalId, RoleDefinitionId roleDefinitionId) {}
}
