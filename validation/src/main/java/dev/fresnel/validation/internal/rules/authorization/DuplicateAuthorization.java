// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules.authorization;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.path.Located;
import dev.fresnel.validation.internal.inspection.Words;
import dev.fresnel.validation.rule.Findings;
import dev.fresnel.validation.rule.LighthouseModel;
import dev.fresnel.validation.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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

  private static final int SEEN_BITS = 6;
  private static final int SEEN = 1 << SEEN_BITS;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LighthouseModel model, Findings findings) {
    for (Located<AccessGrant> grant : model.grants()) {
      if (mayRepeat(grant.value().authorizations(), DuplicateAuthorization::hash)) {
        check(
            LighthouseModel.authorizationsOf(grant),
            Key::of,
            Authorization::principal,
            model,
            findings);
      }
      if (mayRepeat(grant.value().eligibleAuthorizations(), DuplicateAuthorization::hash)) {
        check(
            LighthouseModel.eligibleAuthorizationsOf(grant),
            Key::of,
            EligibleAuthorization::principal,
            model,
            findings);
      }
    }
  }

  /** Whether two have hashes that are alike; most models repeat nothing, which this tells soon. */
  private static <T> boolean mayRepeat(List<T> authorizations, ToIntFunction<T> hashOf) {
    if (authorizations.size() < 2) {
      return false;
    }
    long[] seen = new long[SEEN];
    for (int i = 0; i < authorizations.size(); i++) {
      int hash = hashOf.applyAsInt(authorizations.get(i));
      int spread = (hash ^ (hash >>> 16)) * 0x9E3779B9;
      int word = spread >>> (Integer.SIZE - SEEN_BITS);
      long bit = 1L << (spread >>> 16);
      if ((seen[word] & bit) != 0) {
        return true;
      }
      seen[word] |= bit;
    }
    return false;
  }

  private static int hash(Authorization permanent) {
    return hash(permanent.principal().id(), permanent.roleDefinitionId());
  }

  private static int hash(EligibleAuthorization eligible) {
    return hash(eligible.principal().id(), eligible.roleDefinitionId());
  }

  private static int hash(PrincipalId principal, RoleDefinitionId role) {
    return 31 * principal.hashCode() + role.hashCode();
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
