// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.diff;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Principal;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All access that something gives, each once: what comes later under the same key is no more. */
final class GrantedAccess {

  private final Map<Key, Terms> terms = new LinkedHashMap<>();

  /** What access is told apart by. */
  record Key(
      @Nullable PlanId planId,
      @Nullable Scope scope,
      TenantId managedByTenantId,
      boolean eligible,
      PrincipalId principalId,
      RoleDefinitionId roleDefinitionId) {}

  /** What else there is to an access; how principals are called does not count. */
  record Terms(
      Principal principal, Set<RoleDefinitionId> assignableRoles, @Nullable Activation activation) {

    boolean assignsAs(Terms other) {
      return assignableRoles.equals(other.assignableRoles);
    }

    boolean activatesAs(Terms other) {
      return activation == null ? other.activation == null : activation.equals(other.activation);
    }
  }

  /** What of a policy counts. */
  record Activation(JustInTimeAccessPolicy policyWithoutApprovers, Set<PrincipalId> approvers) {}

  Map<Key, Terms> terms() {
    return terms;
  }

  void add(@Nullable PlanId planId, @Nullable Scope scope, AccessGrant grant) {
    for (Authorization each : grant.authorizations()) {
      terms.putIfAbsent(
          new Key(
              planId,
              scope,
              grant.managedByTenantId(),
              false,
              each.principal().id(),
              each.roleDefinitionId()),
          new Terms(each.principal(), Set.copyOf(each.delegatedRoleDefinitionIds()), null));
    }
    for (EligibleAuthorization each : grant.eligibleAuthorizations()) {
      terms.putIfAbsent(
          new Key(
              planId,
              scope,
              grant.managedByTenantId(),
              true,
              each.principal().id(),
              each.roleDefinitionId()),
          new Terms(
              each.principal(),
              Set.copyOf(each.delegatedRoleDefinitionIds()),
              each.justInTimeAccessPolicy().map(GrantedAccess::activation).orElse(null)));
    }
  }

  private static Activation activation(JustInTimeAccessPolicy policy) {
    return new Activation(
        policy.withManagedByTenantApprovers(List.of()),
        policy.managedByTenantApprovers().stream().map(Principal::id).collect(Collectors.toSet()));
  }
}
