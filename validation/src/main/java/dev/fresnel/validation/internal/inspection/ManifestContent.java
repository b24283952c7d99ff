// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.RoleGrant;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import java.util.HashMap;
import java.util.Map;

/**
 * What a manifest says, without its version: equal for manifests that differ only in the order of
 * their authorizations or in the types of their principals, which no manifest names.
 *
 * @param managedByTenantId the managing tenant
 * @param roleGrants each authorization, permanent or eligible, with the number of times that it
 *     occurs
 */
record ManifestContent(TenantId managedByTenantId, Map<RoleGrant, Integer> roleGrants) {

  static ManifestContent of(Manifest manifest) {
    Map<RoleGrant, Integer> roleGrants = new HashMap<>();
    for (Authorization each : manifest.authorizations()) {
      roleGrants.merge(each.withPrincipal(untyped(each.principal())), 1, Integer::sum);
    }
    for (EligibleAuthorization each : manifest.eligibleAuthorizations()) {
      roleGrants.merge(
          each.withPrincipal(untyped(each.principal()))
              .withJustInTimeAccessPolicy(
                  each.justInTimeAccessPolicy().map(ManifestContent::untyped)),
          1,
          Integer::sum);
    }
    return new ManifestContent(manifest.managedByTenantId(), roleGrants);
  }

  /** Whether no identifier in a manifest is an expression. */
  static boolean isKnown(Manifest manifest) {
    return !manifest.managedByTenantId().isUnresolved()
        && manifest.roleGrants().stream().allMatch(ManifestContent::isKnown);
  }

  private static boolean isKnown(RoleGrant roleGrant) {
    boolean approversAreKnown =
        !(roleGrant instanceof EligibleAuthorization eligible)
            || eligible.justInTimeAccessPolicy().stream()
                .flatMap(policy -> policy.managedByTenantApprovers().stream())
                .noneMatch(approver -> approver.id().isUnresolved());
    return approversAreKnown
        && !roleGrant.principal().id().isUnresolved()
        && !roleGrant.roleDefinitionId().isUnresolved()
        && roleGrant.delegatedRoleDefinitionIds().stream()
            .noneMatch(RoleDefinitionId::isUnresolved);
  }

  private static JustInTimeAccessPolicy untyped(JustInTimeAccessPolicy policy) {
    return policy.withManagedByTenantApprovers(
        policy.managedByTenantApprovers().stream().map(ManifestContent::untyped).toList());
  }

  private static Principal untyped(Principal principal) {
    return principal.withType(PrincipalType.UNKNOWN);
  }
}
