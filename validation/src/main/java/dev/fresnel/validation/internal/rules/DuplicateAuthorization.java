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
import dev.fresnel.validation.Findings;
import dev.fresnel.validation.LighthouseModel;
import dev.fresnel.validation.Rule;
import dev.fresnel.validation.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      if (mayRepeat(grant.value().authorizations(), Authorization::principal)) {
        check(
            LighthouseModel.authorizationsOf(grant),
            Authorization::principal,
            Authorization::roleDefinitionId,
            model,
            findings);
      }
      if (mayRepeat(grant.value().eligibleAuthorizations(), EligibleAuthorization::principal)) {
        check(
            LighthouseModel.eligibleAuthorizationsOf(grant),
            EligibleAuthorization::principal,
            EligibleAuthorization::roleDefinitionId,
            model,
            findings);
      }
    }
  }

  /** Whether a principal stands in several authorizations; in most models each stands in one. */
  private static <T> boolean mayRepeat(List<T> authorizations, Function<T, Principal> principal) {
    Set<PrincipalId> seen = new HashSet<>(2 * authorizations.size());
    for (T each : authorizations) {
      if (!seen.add(principal.apply(each).id())) {
        return true;
      }
    }
    return false;
  }

  private static <T> void check(
      List<Located<T>> authorizations,
      Function<T, Principal> principal,
      Function<T, RoleDefinitionId> role,
      LighthouseModel model,
      Findings findings) {
    Map<Key, Located<T>> seen = new HashMap<>();
    for (Located<T> each : authorizations) {
      Key key = new Key(principal.apply(each.value()).id(), role.apply(each.value()));
      Located<T> earlier = seen.putIfAbsent(key, each);
      if (earlier != null) {
        findings.report(
            each,
            Words.principal(principal.apply(each.value()))
                + " receives role "
                + Words.role(model.roles(), key.roleDefinitionId())
                + " by "
                + earlier.path()
                + " already; remove one of the two");
      }
    }
  }

  private record Key(PrincipalId principalId, RoleDefinitionId roleDefinitionId) {}
}
