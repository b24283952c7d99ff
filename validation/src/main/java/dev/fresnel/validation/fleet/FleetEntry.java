// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a customer stands at one subscription.
 *
 * @param customerTenant the customer's tenant; absent if it is not told
 * @param subscription the subscription
 * @param status what counts of all that deviates
 * @param deviations what deviates; none if all is as offered, or nothing is delegated
 * @param updating who gains and who loses which role if all is updated to what is offered
 */
public record FleetEntry(
    Optional<TenantId> customerTenant,
    SubscriptionId subscription,
    FleetStatus status,
    List<FleetDeviation> deviations,
    AccessDiff updating) {

  /** An entry. */
  public FleetEntry {
    Objects.requireNonNull(customerTenant, "customerTenant");
    Objects.requireNonNull(subscription, "subscription");
    Objects.requireNonNull(status, "status");
    deviations = List.copyOf(deviations);
    Objects.requireNonNull(updating, "updating");
  }
}
