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
import java.util.Arrays;
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
      if (mayRepeat(grant.value().authorizations(), Key::of)) {
        check(
            LighthouseModel.authorizationsOf(grant),
            Key::of,
            Authorization::principal,
            model,
            findings);
      }
      if (mayRepeat(grant.value().eligibleAuthorizations(), Key::of)) {
        check(
            LighthouseModel.eligibleAuthorizationsOf(grant),
            Key::of,
            EligibleAuthorization::principal,
            model,
            findings);
      }
    }
  }

  /** Whether two have keys of one hash; most models repeat nothing, which this tells in no time. */
  private static <T> boolean mayRepeat(List<T> authorizations, Function<T, Key> key) {
    int[] hashes = new int[authorizations.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = key.apply(authorizations.get(i)).hashCode();
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private static <T> void check(
      List<Located<T>> authorizations,
      Function<T, Key> keyOf,
      Function<T, Principal> principal,
      LighthouseModel model,
      Findings findings) {
    Map<Key, Located<T>> seen = new HashMap<>();
    for (Located<T> each : authorizations) {
      Key key = keyOf.apply(each.value());
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

  private record Key(PrincipalId principalId, RoleDefinitionId roleDefinitionId) {

    static Key of(Authorization permanent) {
      return new Key(permanent.principal().id(), permanent.roleDefinitionId());
    }

    static Key of(EligibleAuthorization eligible) {
      return new Key(eligible.principal().id(), eligible.roleDefinitionId());
    }
  }
}
