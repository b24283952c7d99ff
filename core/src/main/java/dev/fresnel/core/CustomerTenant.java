// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A customer: the tenant, its subscriptions, and what it has delegated to whom. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface CustomerTenant extends Subject, WithCustomerTenant
    permits ImmutableCustomerTenant {

  /** The tenant. */
  TenantId id();

  /** What the customer is called. */
  Optional<String> displayName();

  /** The cloud that the tenant is in; public Azure, by default. */
  @Value.Default
  default Cloud cloud() {
    return Cloud.PUBLIC;
  }

  /** The subscriptions that are known. */
  List<CustomerSubscription> subscriptions();

  /** What has been delegated, or is about to be. */
  List<Delegation> delegations();

  /** A customer of whom only the tenant is known. */
  static CustomerTenant of(TenantId id) {
    return builder().id(id).build();
  }

  /** A builder with the values of this customer tenant. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds customer tenants; {@code build} throws {@link IllegalStateException} naming what is
   * missing.
   */
  final class Builder extends ImmutableCustomerTenant.Builder {
    Builder() {}
  }
}
