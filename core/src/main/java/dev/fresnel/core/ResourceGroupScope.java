// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Objects;
import java.util.Optional;

/**
 * One resource group as what is delegated.
 *
 * @param subscriptionId the subscription that it is in
 * @param resourceGroupName its name
 */
public record ResourceGroupScope(SubscriptionId subscriptionId, ResourceGroupName resourceGroupName)
    implements Scope {

  /** One resource group. */
  public ResourceGroupScope {
    Objects.requireNonNull(subscriptionId, "subscriptionId");
    Objects.requireNonNull(resourceGroupName, "resourceGroupName");
  }

  @Override
  public String resourceId() {
    return "/subscriptions/" + subscriptionId + "/resourceGroups/" + resourceGroupName;
  }

  @Override
  public Optional<SubscriptionId> subscription() {
    return Optional.of(subscriptionId);
  }
}
