// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.core.id.SubscriptionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was written for many subscriptions.
 *
 * @param files the names of the files of each subscription, in the order of the subscriptions
 */
public record BundleSummary(Map<SubscriptionId, List<String>> files) {

  /** A summary. */
  public BundleSummary {
    Objects.requireNonNull(files, "files");
    Map<SubscriptionId, List<String>> sorted =
        new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    files.forEach((subscription, names) -> sorted.put(subscription, List.copyOf(names)));
    files = Collections.unmodifiableMap(sorted);
  }

  /** The summary in words: a line for each subscription, and how many there are. */
  public String describe() {
    List<String> lines = new ArrayList<>();
    files.forEach((id, names) -> lines.add(id + "  " + names.size() + " files"));
    lines.add(files.size() + (files.size() == 1 ? " subscription" : " subscriptions"));
    return String.join("\n", lines) + "\n";
  }
}
