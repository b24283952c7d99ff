// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.AccessGrant;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.Principal;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a definition or manifest gives, each access once: what comes later under the same key is no
 * more. Equal to itself alone.
 */
final class GrantedAccess {

  private final Map<AccessKey, Held> held = new LinkedHashMap<>();

  GrantedAccess(AccessGrant grant) {
    TenantId tenant = grant.managedByTenantId();
    for (Authorization each : grant.authorizations()) {
      add(
          new AccessKey(tenant, false, each.principal().id(), each.roleDefinitionId()),
          each.principal(),
          AccessTerms.of(each));
    }
    for (EligibleAuthorization each : grant.eligibleAuthorizations()) {
      add(
          new AccessKey(tenant, true, each.principal().id(), each.roleDefinitionId()),
          each.principal(),
          AccessTerms.of(each));
    }
  }

  private void add(AccessKey key, Principal principal, AccessTerms terms) {
    held.putIfAbsent(key, new Held(principal, terms, held.size()));
  }

  /** What access is told apart by, at one place. */
  record AccessKey(
      TenantId managedByTenantId,
      boolean eligible,
      PrincipalId principalId,
      RoleDefinitionId roleDefinitionId) {}

  /**
   * Who has the access, and under which terms; how principals are called does not count.
   *
   * @param position how much comes before it
   */
  record Held(Principal principal, AccessTerms terms, int position) {

    boolean assignsAs(Held other) {
      return Set.copyOf(terms.delegatedRoleDefinitionIds())
          .equals(Set.copyOf(other.terms.delegatedRoleDefinitionIds()));
    }

    boolean activatesAs(Held other) {
      return Activation.of(terms).equalsInEffect(Activation.of(other.terms));
    }
  }

  /** All access, in the order of the definition. */
  Map<AccessKey, Held> held() {
    return held;
  }
}
