// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.SubscriptionId;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole subscription as what is delegated.
 *
 * @param subscriptionId the subscription
 */
public record SubscriptionScope(SubscriptionId subscriptionId) implements Scope {

  /** A whole subscription. */
  public SubscriptionScope {
    Objects.requireNonNull(subscriptionId, "subscriptionId");
  }

  @Override
  public String resourceId() {
    return "/subscriptions/" + subscriptionId;
  }

  @Override
  public Optional<SubscriptionId> subscription() {
    return Optional.of(subscriptionId);
  }

  @Override
  public boolean contains(Scope other) {
    return Objects.requireNonNull(other, "other")
        .subscription()
        .map(subscriptionId::equals)
        .orElse(false);
  }
}
