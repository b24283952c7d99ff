// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out why a principal may do something at a scope, or why not. */
final class AccessReasons {

  private final DelegationIndex index;
  private final List<PrincipalId> principals;
  private final String action;
  private final boolean isData;
  private final List<AccessReason> standing = new ArrayList<>();
  private final List<AccessReason> eligible = new ArrayList<>();
  private final List<AccessReason> against = new ArrayList<>();
  private boolean covered;

  /**
   * Prepares reasons for one question.
   *
   * @param principals the principal, then the groups that it is in
   */
  AccessReasons(DelegationIndex index, List<PrincipalId> principals, AskedAction action) {
    this.index = index;
    this.principals = principals;
    this.action = action.text();
    this.isData = action.isData();
  }

  List<AccessReason> at(ScopeKey scope) {
    if (scope.managementGroup() != null) {
      return List.of(AccessReason.of(AccessReasonKind.MANAGEMENT_GROUP));
    } else if (isData) {
      return List.of(AccessReason.of(AccessReasonKind.DATA_ACTION));
    }
    index.forEachCovering(scope, this::add);
    if (!standing.isEmpty() || !eligible.isEmpty()) {
      standing.addAll(eligible);
      return List.copyOf(standing);
    }
    return against.isEmpty() ? List.of(AccessReason.of(missing())) : List.copyOf(against);
  }

  private AccessReasonKind missing() {
    if (!covered) {
      return AccessReasonKind.NO_DELEGATION;
    }
    return principals.stream().anyMatch(index::names)
        ? AccessReasonKind.NOT_THIS_PRINCIPAL
        : AccessReasonKind.UNKNOWN_PRINCIPAL;
  }

  private void add(int row) {
    covered = true;
    List<Holding> held =
        index.holdings(row).filter(each -> principals.contains(each.principal().id())).toList();
    if (!held.isEmpty()) {
      AssignedDefinition delegation = index.assigned(row);
      held.forEach(each -> add(each, delegation));
    }
  }

  private void add(Holding holding, AssignedDefinition delegation) {
    AccessReason reason =
        delegation.isInForce()
            ? reason(holding.role())
            : AccessReason.of(AccessReasonKind.NOT_IN_FORCE);
    List<AccessReason> reasons =
        !reason.kind().isPermitted() ? against : holding.isEligible() ? eligible : standing;
    reasons.add(reason.withHeldRole(holding.at(delegation)));
  }

  private AccessReason reason(DelegatedRole role) {
    if (role.refusal().isPresent()) {
      RefusalReason refusal = role.refusal().get();
      return AccessReason.of(
              refusal == RefusalReason.UNKNOWN_ROLE
                  ? AccessReasonKind.UNKNOWN_ROLE
                  : AccessReasonKind.REFUSED_ROLE)
          .withRefusal(refusal);
    }
    AccessReason found = AccessReason.of(AccessReasonKind.NOT_PERMITTED);
    for (Permission each : role.permissions()) {
      AccessReason reason = reason(each);
      if (reason != null && reason.kind() != AccessReasonKind.TAKEN_BACK) {
        found = reason;
        if (!each.conditional()) {
          break;
        }
      } else if (reason != null && !found.kind().isPermitted()) {
        found = reason;
      }
    }
    if (!role.assignsRolesOnly()) {
      return found;
    }
    return found.kind().isPermitted()
        ? found.withKind(AccessReasonKind.PERMITTED_FOR_ASSIGNABLE_ROLES)
        : AccessReason.of(AccessReasonKind.ASSIGNS_ROLES_ONLY);
  }

  /** What one permission set says of the operation; null if nothing. */
  private @Nullable AccessReason reason(Permission permission) {
    String entry = ActionPatterns.firstMatch(permission.actions(), action);
    if (entry == null) {
      return null;
    }
    String takenBack = ActionPatterns.firstMatch(permission.notActions(), action);
    AccessReason.Builder reason = AccessReason.builder().action(entry);
    if (takenBack != null) {
      return reason.kind(AccessReasonKind.TAKEN_BACK).notAction(takenBack).build();
    }
    return reason
        .kind(
            permission.conditional()
                ? AccessReasonKind.PERMITTED_ON_CONDITION
                : AccessReasonKind.PERMITTED)
        .build();
  }
}
