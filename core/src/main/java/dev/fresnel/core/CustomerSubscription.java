// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscription of a customer, with what is known of it. */
@NeedsJacksonModule
@Value.Immutable
public sealed interface CustomerSubscription extends WithCustomerSubscription
    permits ImmutableCustomerSubscription {

  /** The subscription. */
  SubscriptionId id();

  /** The tenant that it belongs to; not told, if absent: then that of the customer. */
  Optional<TenantId> homeTenantId();

  /** Whether {@code Microsoft.ManagedServices} is registered there; not told, if absent. */
  Optional<Boolean> resourceProviderRegistered();

  /**
   * Whether it was bought through a reseller of the Cloud Solution Provider programme, which rules
   * private plans out; not told, if absent.
   */
  Optional<Boolean> boughtThroughReseller();

  /**
   * Whether it holds Azure Databricks workspaces, which users of a managing tenant cannot open; not
   * told, if absent.
   */
  Optional<Boolean> usesAzureDatabricks();

  /**
   * Whether resources in it are locked, which does not bind users of a managing tenant; not told,
   * if absent.
   */
  Optional<Boolean> hasResourceLocks();

  /** All resource groups that it has; not told, if absent. */
  Optional<List<ResourceGroupName>> resourceGroups();

  /** A subscription of which nothing more is known. */
  static CustomerSubscription of(SubscriptionId id) {
    return builder().id(id).build();
  }

  /** A builder with the values of this customer subscription. */
  Builder toBuilder();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds customer subscriptions; {@code build} throws {@link IllegalStateException} naming what
   * is missing.
   */
  final class Builder extends ImmutableCustomerSubscription.Builder {
    Builder() {}
  }
}
