// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.action.ActionIndex;
import dev.fresnel.core.internal.action.ActionName;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RefusalReason;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleSupport;
import dev.fresnel.core.role.RoleVerdict;
import dev.fresnel.core.role.Roles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a role permits where it is delegated, compiled once for all who hold it. */
final class DelegatedRole {

  /** How a role is given, on which depends what it permits. */
  enum Way {
    ACTIVE,
    ACTIVE_WITH_ASSIGNABLE_ROLES,
    ELIGIBLE
  }

  /**
   * All that User Access Administrator permits when it is delegated, on the condition that it
   * assigns one of the assignable roles to a managed identity.
   */
  private static final Permission ASSIGN_ROLES =
      Permission.of("Microsoft.Authorization/roleAssignments/write").withConditional(true);

  /**
   * Refusals of roles that nobody can ever hold by a delegation, or not any more. A role that was
   * delegated and then gained data actions or restricted actions is refused in new delegations
   * only; who holds it goes on working with the rest of it.
   */
  private static final Set<RefusalReason> WITHOUT_EFFECT =
      EnumSet.of(
          RefusalReason.UNKNOWN_ROLE,
          RefusalReason.CUSTOM_ROLE,
          RefusalReason.OWNER,
          RefusalReason.DEPRECATED,
          RefusalReason.NEEDS_ASSIGNABLE_ROLES,
          RefusalReason.NEVER_ELIGIBLE);

  private final int number;
  private final RoleDefinitionId id;
  private final Way way;
  private final Optional<RefusalReason> refusal;
  private final boolean assignsRolesOnly;
  private final List<Permission> permissions;
  private final ActionIndex[] actions;
  private final ActionIndex[] notActions;

  private DelegatedRole(
      int number,
      RoleDefinitionId id,
      Way way,
      Optional<RefusalReason> refusal,
      boolean assignsRolesOnly,
      List<Permission> permissions) {
    this.number = number;
    this.id = id;
    this.way = way;
    this.refusal = refusal;
    this.assignsRolesOnly = assignsRolesOnly;
    this.permissions = List.copyOf(permissions);
    this.actions = new ActionIndex[permissions.size()];
    this.notActions = new ActionIndex[permissions.size()];
    for (int i = 0; i < actions.length; i++) {
      actions[i] = ActionIndex.of(permissions.get(i).actions());
      notActions[i] = ActionIndex.of(permissions.get(i).notActions());
    }
  }

  static DelegatedRole of(int number, RoleDefinitionId id, Way way, RoleCatalog roles) {
    Optional<RefusalReason> refusal =
        verdict(roles.support(id), way, id).refusals().stream()
            .map(each -> each.reason())
            .filter(WITHOUT_EFFECT::contains)
            .findFirst();
    if (refusal.isPresent()) {
      return new DelegatedRole(number, id, way, refusal, false, List.of());
    }
    return id.equals(Roles.USER_ACCESS_ADMINISTRATOR)
        ? new DelegatedRole(number, id, way, refusal, true, List.of(ASSIGN_ROLES))
        : new DelegatedRole(
            number, id, way, refusal, false, withoutData(roles.find(id).orElseThrow()));
  }

  /** Assignable roles beside a role that takes none are without effect. */
  private static RoleVerdict verdict(RoleSupport support, Way way, RoleDefinitionId id) {
    return switch (way) {
      case ELIGIBLE -> support.forEligibleAuthorization();
      case ACTIVE -> support.forAuthorization();
      case ACTIVE_WITH_ASSIGNABLE_ROLES ->
          id.equals(Roles.USER_ACCESS_ADMINISTRATOR)
              ? support.forAuthorizationWithAssignableRoles()
              : support.forAuthorization();
    };
  }

  private static List<Permission> withoutData(RoleDefinition role) {
    List<Permission> sets = new ArrayList<>();
    for (Permission each : role.permissions()) {
      if (!each.actions().isEmpty()) {
        sets.add(each.withDataActions().withNotDataActions());
      }
    }
    return sets;
  }

  /** Whether the role permits an operation. */
  boolean permits(ActionName action) {
    for (int i = 0; i < actions.length; i++) {
      if (actions[i].matches(action) && !notActions[i].matches(action)) {
        return true;
      }
    }
    return false;
  }

  /** The number that the role has in its map. */
  int number() {
    return number;
  }

  /** The role. */
  RoleDefinitionId id() {
    return id;
  }

  /** How the role is given. */
  Way way() {
    return way;
  }

  /** Why the role permits nothing at all; empty if it does permit something. */
  Optional<RefusalReason> refusal() {
    return refusal;
  }

  /** Whether all that the role permits is to assign the assignable roles to managed identities. */
  boolean assignsRolesOnly() {
    return assignsRolesOnly;
  }

  /** What the role permits. */
  List<Permission> permissions() {
    return permissions;
  }
}
