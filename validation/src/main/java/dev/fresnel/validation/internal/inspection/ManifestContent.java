// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.id.TenantId;
import java.util.HashMap;
import java.util.Map;

/**
 * What a manifest says, without its version: equal for manifests that differ only in the order of
 * their authorizations or in the kinds of their principals, which no manifest names.
 *
 * @param managedByTenantId the managing tenant
 * @param authorizations each authorization, permanent or eligible, with the times that it occurs
 */
record ManifestContent(TenantId managedByTenantId, Map<Object, Integer> authorizations) {

  static ManifestContent of(Manifest manifest) {
    Map<Object, Integer> authorizations = new HashMap<>();
    for (Authorization each : manifest.authorizations()) {
      authorizations.merge(each.withPrincipal(named(each.principal())), 1, Integer::sum);
    }
    for (EligibleAuthorization each : manifest.eligibleAuthorizations()) {
      authorizations.merge(
          each.withPrincipal(named(each.principal()))
              .withJustInTimeAccessPolicy(
                  each.justInTimeAccessPolicy().map(ManifestContent::named)),
          1,
          Integer::sum);
    }
    return new ManifestContent(manifest.managedByTenantId(), authorizations);
  }

  private static JustInTimeAccessPolicy named(JustInTimeAccessPolicy policy) {
    return policy.withManagedByTenantApprovers(
        policy.managedByTenantApprovers().stream().map(ManifestContent::named).toList());
  }

  private static Principal named(Principal principal) {
    return principal.withType(PrincipalType.UNKNOWN);
  }
}
