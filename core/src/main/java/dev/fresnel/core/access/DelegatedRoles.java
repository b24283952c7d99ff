// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The roles that are delegated: each compiled once, and given a number. */
final class DelegatedRoles {

  private record Given(RoleDefinitionId id, DelegatedRole.Way way) {}

  private final RoleCatalog catalog;
  private final Map<Given, DelegatedRole> known = new HashMap<>();
  private final List<DelegatedRole> byNumber = new ArrayList<>();

  DelegatedRoles(RoleCatalog catalog) {
    this.catalog = catalog;
  }

  /** All roles that were asked for, each at the place of its number. */
  List<DelegatedRole> byNumber() {
    return Collections.unmodifiableList(byNumber);
  }

  /** All authorizations: first the standing ones, then those that have to be activated. */
  Stream<Holding> holdings(AccessGrant grant) {
    return Stream.concat(
        grant.authorizations().stream().map(this::holding),
        grant.eligibleAuthorizations().stream().map(this::holding));
  }

  /** An authorization, wherever it is given. */
  Holding holding(Authorization authorization) {
    DelegatedRole.Way way =
        authorization.delegatedRoleDefinitionIds().isEmpty()
            ? DelegatedRole.Way.ACTIVE
            : DelegatedRole.Way.ACTIVE_WITH_ASSIGNABLE_ROLES;
    DelegatedRole role = role(authorization.roleDefinitionId(), way);
    return new Holding(authorization.principal(), role, AccessTerms.of(authorization));
  }

  /** An eligible authorization, wherever it is given. */
  Holding holding(EligibleAuthorization authorization) {
    DelegatedRole role = role(authorization.roleDefinitionId(), DelegatedRole.Way.ELIGIBLE);
    return new Holding(authorization.principal(), role, AccessTerms.of(authorization));
  }

  private DelegatedRole role(RoleDefinitionId id, DelegatedRole.Way way) {
    Given given = new Given(id, way);
    DelegatedRole role = known.get(given);
    if (role == null) {
      role = DelegatedRole.of(byNumber.size(), id, way, catalog);
      byNumber.add(role);
      known.put(given, role);
    }
    return role;
  }
}
