// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ProvisioningState;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who can do what, found out the slowest way: by trying everything for every question. */
record NaiveAccess(List<Delegation> delegations, Map<PrincipalId, List<PrincipalId>> members) {

  private static final String ASSIGN_ROLES = "Microsoft.Authorization/roleAssignments/write";

  boolean isAllowed(PrincipalId principal, String action, Scope scope) {
    return inForce(scope).stream()
        .flatMap(each -> each.authorizations().stream())
        .anyMatch(each -> isIt(each.principal().id(), principal) && permits(each, action));
  }

  boolean isEligible(PrincipalId principal, String action, Scope scope) {
    return inForce(scope).stream()
        .flatMap(each -> each.eligibleAuthorizations().stream())
        .anyMatch(each -> isIt(each.principal().id(), principal) && permits(each, action));
  }

  private List<RegistrationDefinition> inForce(Scope scope) {
    return delegations.stream()
        .filter(
            each ->
                each.provisioningState().orElse(ProvisioningState.SUCCEEDED)
                    == ProvisioningState.SUCCEEDED)
        .filter(
            each ->
                each.assignments().stream()
                    .map(assignment -> assignment.scope())
                    .anyMatch(
                        given -> !(given instanceof ManagementGroupScope) && given.contains(scope)))
        .map(Delegation::definition)
        .toList();
  }

  private boolean isIt(PrincipalId named, PrincipalId principal) {
    Set<PrincipalId> all = new HashSet<>(Set.of(named));
    while (all.addAll(
        all.stream().flatMap(each -> members.getOrDefault(each, List.of()).stream()).toList())) {
      // Until there are no more members of members.
    }
    return all.contains(principal);
  }

  private static boolean permits(Authorization authorization, String action) {
    RoleDefinitionId role = authorization.roleDefinitionId();
    return role.equals(Roles.USER_ACCESS_ADMINISTRATOR)
        ? !authorization.delegatedRoleDefinitionIds().isEmpty()
            && action.equalsIgnoreCase(ASSIGN_ROLES)
        : permits(role, action);
  }

  private static boolean permits(EligibleAuthorization authorization, String action) {
    RoleDefinitionId role = authorization.roleDefinitionId();
    return !role.equals(Roles.USER_ACCESS_ADMINISTRATOR) && permits(role, action);
  }

  private static boolean permits(RoleDefinitionId role, String action) {
    return !role.equals(Roles.OWNER)
        && RoleCatalog.builtIn().find(role).map(each -> each.allows(action)).orElse(false);
  }
}
