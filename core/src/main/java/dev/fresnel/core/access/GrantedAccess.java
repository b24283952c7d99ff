// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All access that something gives, each once: what comes later under the same key is no more. */
final class GrantedAccess {

  private final Map<AccessKey, Held> held = new LinkedHashMap<>();

  /** What access is told apart by. */
  record AccessKey(
      @Nullable PlanId planId,
      @Nullable Scope scope,
      TenantId managedByTenantId,
      boolean eligible,
      PrincipalId principalId,
      RoleDefinitionId roleDefinitionId) {}

  /** Whether the same is given at the subscription around a resource group. */
  boolean givesMoreWidely(AccessKey key) {
    return key.scope() instanceof ResourceGroupScope group
        && held.containsKey(
            new AccessKey(
                key.planId(),
                new SubscriptionScope(group.subscriptionId()),
                key.managedByTenantId(),
                key.eligible(),
                key.principalId(),
                key.roleDefinitionId()));
  }

  /** Who has the access, and under which terms; how principals are called does not count. */
  record Held(Principal principal, AccessTerms terms) {

    boolean assignsAs(Held other) {
      return Set.copyOf(terms.delegatedRoleDefinitionIds())
          .equals(Set.copyOf(other.terms.delegatedRoleDefinitionIds()));
    }

    boolean activatesAs(Held other) {
      return Activation.of(terms).equalsInEffect(Activation.of(other.terms));
    }
  }

  Map<AccessKey, Held> held() {
    return held;
  }

  void add(@Nullable PlanId planId, @Nullable Scope scope, AccessGrant grant) {
    TenantId tenant = grant.managedByTenantId();
    for (Authorization each : grant.authorizations()) {
      held.putIfAbsent(
          new AccessKey(
              planId, scope, tenant, false, each.principal().id(), each.roleDefinitionId()),
          new Held(each.principal(), AccessTerms.of(each)));
    }
    for (EligibleAuthorization each : grant.eligibleAuthorizations()) {
      held.putIfAbsent(
          new AccessKey(
              planId, scope, tenant, true, each.principal().id(), each.roleDefinitionId()),
          new Held(each.principal(), AccessTerms.of(each)));
    }
  }
}
