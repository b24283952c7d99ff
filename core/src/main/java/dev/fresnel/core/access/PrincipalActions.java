// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.role.Permission;
import java.util.List;
import java.util.Objects;

/**
 * All that a principal may do at a scope, as the patterns of its roles.
 *
 * @param principalId the principal
 * @param scope the subscription or resource group
 * @param roles the roles that it holds or may activate there, itself or as a member of a group, by
 *     delegations that are in force; with what each permits
 */
public record PrincipalActions(PrincipalId principalId, Scope scope, List<HeldRole> roles) {

  /** The actions of these roles. */
  public PrincipalActions {
    Objects.requireNonNull(principalId, "principalId");
    Objects.requireNonNull(scope, "scope");
    roles = List.copyOf(roles);
  }

  /**
   * What the principal may do by all roles that it holds, merged into few permission sets: an
   * operation is permitted if one of the sets permits it. Sets with a condition stay apart; the one
   * operation of User Access Administrator is such a set.
   */
  public List<Permission> standing() {
    return merged(false);
  }

  /** What the principal may do by all roles that it may activate, merged as {@link #standing}. */
  public List<Permission> eligible() {
    return merged(true);
  }

  private List<Permission> merged(boolean eligible) {
    return MergedPermissions.of(
        roles.stream()
            .filter(each -> each.eligible() == eligible)
            .flatMap(each -> each.permissions().stream())
            .toList());
  }
}
