// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static dev.fresnel.core.role.RefusalReason.CUSTOM_ROLE;
import static dev.fresnel.core.role.RefusalReason.DATA_ACTIONS;
import static dev.fresnel.core.role.RefusalReason.DEPRECATED;
import static dev.fresnel.core.role.RefusalReason.NEEDS_ASSIGNABLE_ROLES;
import static dev.fresnel.core.role.RefusalReason.NEVER_ASSIGNABLE;
import static dev.fresnel.core.role.RefusalReason.NEVER_ELIGIBLE;
import static dev.fresnel.core.role.RefusalReason.OWNER;
import static dev.fresnel.core.role.RefusalReason.RESTRICTED_ACTION;
import static dev.fresnel.core.role.RefusalReason.TAKES_NO_ASSIGNABLE_ROLES;
import static dev.fresnel.core.role.RefusalReason.UNKNOWN_ROLE;

import dev.fresnel.core.internal.action.ActionPatterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Derives the support of a role: what holds everywhere, and what each place adds. */
final class RoleRefusals {

  private static final String RESOURCE_PROVIDER = "microsoft.authorization/";

  /**
   * In lower case. They are compared as text: that a pattern of a role includes one is no fault.
   */
  private static final Set<String> RESTRICTED_ACTIONS =
      Set.of(
          RESOURCE_PROVIDER + "*",
          RESOURCE_PROVIDER + "*/write",
          RESOURCE_PROVIDER + "*/delete",
          RESOURCE_PROVIDER + "roleassignments/write",
          RESOURCE_PROVIDER + "roleassignments/delete",
          RESOURCE_PROVIDER + "roledefinitions/write",
          RESOURCE_PROVIDER + "roledefinitions/delete",
          RESOURCE_PROVIDER + "classicadministrators/write",
          RESOURCE_PROVIDER + "classicadministrators/delete",
          RESOURCE_PROVIDER + "locks/write",
          RESOURCE_PROVIDER + "locks/delete",
          RESOURCE_PROVIDER + "denyassignments/write",
          RESOURCE_PROVIDER + "denyassignments/delete");

  private final List<RoleRefusal> everywhere;
  private final boolean userAccessAdministrator;

  private RoleRefusals(List<RoleRefusal> everywhere, boolean userAccessAdministrator) {
    this.everywhere = everywhere;
    this.userAccessAdministrator = userAccessAdministrator;
  }

  static RoleRefusals ofUnknownRole() {
    return new RoleRefusals(List.of(new RoleRefusal(UNKNOWN_ROLE)), false);
  }

  static RoleRefusals of(RoleDefinition role) {
    List<RoleRefusal> refusals = new ArrayList<>();
    boolean userAccessAdministrator = role.id().equals(Roles.USER_ACCESS_ADMINISTRATOR);
    if (role.type() == RoleType.CUSTOM) {
      refusals.add(new RoleRefusal(CUSTOM_ROLE));
    }
    if (role.id().equals(Roles.OWNER)) {
      refusals.add(new RoleRefusal(OWNER));
    }
    addIfAny(refusals, DATA_ACTIONS, dataActions(role));
    if (!userAccessAdministrator) {
      addIfAny(refusals, RESTRICTED_ACTION, restrictedActions(role));
    }
    if (role.isDeprecated()) {
      refusals.add(new RoleRefusal(DEPRECATED));
    }
    return new RoleRefusals(refusals, userAccessAdministrator);
  }

  RoleSupport support() {
    return ImmutableRoleSupport.builder()
        .forAuthorization(
            userAccessAdministrator ? with(NEEDS_ASSIGNABLE_ROLES) : new RoleVerdict(everywhere))
        .forAuthorizationWithAssignableRoles(
            userAccessAdministrator ? new RoleVerdict(everywhere) : with(TAKES_NO_ASSIGNABLE_ROLES))
        .forEligibleAuthorization(
            userAccessAdministrator ? with(NEVER_ELIGIBLE) : new RoleVerdict(everywhere))
        .forAssignableRole(
            userAccessAdministrator ? with(NEVER_ASSIGNABLE) : withDataActionsDisputed())
        .build();
  }

  private RoleVerdict with(RefusalReason further) {
    List<RoleRefusal> refusals = new ArrayList<>(everywhere);
    refusals.add(new RoleRefusal(further));
    return new RoleVerdict(refusals);
  }

  private RoleVerdict withDataActionsDisputed() {
    List<RoleRefusal> refusals = new ArrayList<>();
    for (RoleRefusal refusal : everywhere) {
      boolean disputed = refusal.reason() == DATA_ACTIONS;
      refusals.add(new RoleRefusal(refusal.reason(), refusal.actions(), disputed));
    }
    return new RoleVerdict(refusals);
  }

  private static Set<String> dataActions(RoleDefinition role) {
    Set<String> found = new LinkedHashSet<>();
    for (Permission permission : role.permissions()) {
      found.addAll(permission.dataActions());
      found.addAll(permission.notDataActions());
    }
    return found;
  }

  private static Set<String> restrictedActions(RoleDefinition role) {
    Set<String> found = new LinkedHashSet<>();
    for (Permission permission : role.permissions()) {
      for (String action : permission.actions()) {
        if (RESTRICTED_ACTIONS.contains(ActionPatterns.fold(action))) {
          found.add(action);
        }
      }
    }
    return found;
  }

  private static void addIfAny(
      List<RoleRefusal> refusals, RefusalReason reason, Collection<String> actions) {
    if (!actions.isEmpty()) {
      refusals.add(new RoleRefusal(reason, List.copyOf(actions), false));
    }
  }
}
