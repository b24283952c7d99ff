// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.internal.wording.Quantities;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many customers and subscriptions there are, and how many subscriptions of each status.
 *
 * @param customers tenants that are known
 * @param subscriptions how many of each status, those of which there are none left out
 */
public record FleetSummary(int customers, Map<FleetStatus, Integer> subscriptions) {

  /** A summary. */
  public FleetSummary {
    Map<FleetStatus, Integer> counts = new EnumMap<>(FleetStatus.class);
    counts.putAll(Objects.requireNonNull(subscriptions, "subscriptions"));
    subscriptions = Collections.unmodifiableMap(counts);
  }

  /** The number of subscriptions of a status. */
  public int count(FleetStatus status) {
    return subscriptions.getOrDefault(Objects.requireNonNull(status, "status"), 0);
  }

  /** The number of all subscriptions. */
  public int size() {
    return subscriptions.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether something is not as offered. */
  public boolean hasDeviations() {
    return subscriptions.keySet().stream().anyMatch(FleetStatus::isDeviation);
  }

  /**
   * The summary in words, such as {@code 2 customers, 3 subscriptions: 1 outdated, 2 as offered}.
   */
  public String describe() {
    String counts =
        subscriptions.entrySet().stream()
            .map(each -> Quantities.number(each.getValue()) + " " + each.getKey().words())
            .collect(Collectors.joining(", "));
    return Quantities.count(customers, "customer", "customers")
        + ", "
        + Quantities.count(size(), "subscription", "subscriptions")
        + (counts.isEmpty() ? "" : ": " + counts);
  }

  /** Counts entries. */
  static final class StatusCount {

    private final Set<Object> customers = new HashSet<>();
    private final Map<FleetStatus, Integer> counts = new EnumMap<>(FleetStatus.class);

    void add(FleetEntry entry) {
      entry.customerTenant().ifPresent(customers::add);
      counts.merge(entry.status(), 1, Integer::sum);
    }

    FleetSummary summary() {
      return new FleetSummary(customers.size(), counts);
    }
  }
}
