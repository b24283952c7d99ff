// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.internal.key.GrantKey;
import dev.fresnel.core.internal.table.PrincipalTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes holdings of definitions; of those that are alike, once. */
final class HoldingsFactory {

  private record Authorizations(
      List<Authorization> standing, List<EligibleAuthorization> eligible) {

    @Override
    public int hashCode() {
      return GrantKey.hash(standing, eligible);
    }
  }

  private final PrincipalTable principals;
  private final DelegatedRoles roles;
  private final Map<Authorizations, Holdings> known = new HashMap<>();

  HoldingsFactory(PrincipalTable principals, DelegatedRoles roles) {
    this.principals = principals;
    this.roles = roles;
  }

  Holdings holdings(AccessGrant grant) {
    return known.computeIfAbsent(
        new Authorizations(grant.authorizations(), grant.eligibleAuthorizations()),
        authorizations ->
            new Holdings(
                roles
                    .holdings(grant)
                    .filter(each -> each.principal().id().isWellFormed())
                    .mapToLong(
                        each ->
                            (long) principals.add(each.principal().id()) << 32
                                | each.role().number())
                    .toArray()));
  }
}
