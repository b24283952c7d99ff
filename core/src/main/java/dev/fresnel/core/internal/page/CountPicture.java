// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.internal.wording.Quantities;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many there are of each kind, as bars beside each other.
 *
 * @param title what is counted
 * @param bars a bar for each kind
 */
public record CountPicture(String title, List<Bar> bars) implements PagePicture {

  /** A picture. */
  public CountPicture {
    Objects.requireNonNull(title, "title");
    bars = List.copyOf(bars);
  }

  /**
   * How many there are of a kind.
   *
   * @param name what the kind is called
   * @param count how many; 0 or more
   * @param tone how the bar stands out, beside its name and number
   */
  public record Bar(String name, int count, PageText.Tone tone) {
    /** A bar. */
    public Bar {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(tone, "tone");
      if (count < 0) {
        throw new IllegalArgumentException("count must be 0 or more, not " + count);
      }
    }
  }

  /** The largest number; at least 1. */
  int largest() {
    return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
  }

  /** What the picture shows, in words. */
  String description() {
    return bars.stream()
        .map(each -> each.name() + ": " + Quantities.number(each.count()))
        .collect(Collectors.joining(", "));
  }
}
