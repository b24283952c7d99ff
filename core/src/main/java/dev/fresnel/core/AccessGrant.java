// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.TenantId;
import java.util.List;

/**
 * What a manifest and a registration definition share: the managing tenant, and the roles that its
 * principals receive.
 */
public sealed interface AccessGrant permits Manifest, RegistrationDefinition {

  /** The managing tenant: the service provider's. */
  TenantId managedByTenantId();

  /** The roles that principals receive permanently. */
  List<Authorization> authorizations();

  /** The roles that principals may activate just in time. */
  List<EligibleAuthorization> eligibleAuthorizations();

  /** The authorizations and then the eligible authorizations, each in their order. */
  default List<RoleGrant> roleGrants() {
    return new RoleGrants(authorizations(), eligibleAuthorizations());
  }
}
