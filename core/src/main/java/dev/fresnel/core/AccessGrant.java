// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.TenantId;
import java.util.List;

/**
 * What a manifest and a registration definition share: who of which managing tenant receives what.
 */
public sealed interface AccessGrant permits Manifest, RegistrationDefinition {

  /** The managing tenant: the service provider's. */
  TenantId managedByTenantId();

  /** What is granted permanently. */
  List<Authorization> authorizations();

  /** What can be activated just in time. */
  List<EligibleAuthorization> eligibleAuthorizations();
}
