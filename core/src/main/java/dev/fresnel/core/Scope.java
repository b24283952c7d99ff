// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.Objects;
import java.util.Optional;

/**
 * What a registration assignment delegates: a subscription or a resource group.
 *
 * <p>A management group cannot be delegated; it can be held here so that it can be reported.
 */
@NeedsJacksonModule
public sealed interface Scope permits SubscriptionScope, ResourceGroupScope, ManagementGroupScope {

  /** The resource id, such as {@code /subscriptions/{id}/resourceGroups/{name}}. */
  String resourceId();

  /** The subscription that this is, or is in; empty for a management group. */
  Optional<SubscriptionId> subscription();

  /** Whether this is another scope or holds it. */
  default boolean contains(Scope other) {
    return equals(Objects.requireNonNull(other, "other"));
  }
}
