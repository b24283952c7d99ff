// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import org.immutables.value.Value;

/**
 * The technical configuration of a plan: a version, the managing tenant, and who receives what.
 *
 * <p>Partner Center takes one to twenty authorizations, of which one or more are active. Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans">Partner
 * Center</a>.
 */
@NeedsJacksonModule
@Value.Immutable
public sealed interface Manifest extends AccessGrant, WithManifest permits ImmutableManifest {

  /** The version; each new manifest of a plan needs a higher one. */
  ManifestVersion version();

  @Override
  TenantId managedByTenantId();

  @Override
  List<Authorization> authorizations();

  @Override
  List<EligibleAuthorization> eligibleAuthorizations();

  /** A builder with the values of this manifest. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds manifests; {@code build} throws {@link IllegalStateException} naming what is missing.
   */
  final class Builder extends ImmutableManifest.Builder {
    Builder() {}
  }
}
