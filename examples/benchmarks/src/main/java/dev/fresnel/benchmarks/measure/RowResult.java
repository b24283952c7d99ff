// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one row.
 *
 * @param name the row's name
 * @param comparedWith what the other side is
 * @param unit of both sides: {@code ns}, {@code B}, {@code ns/B} or {@code B/B}
 * @param target the highest ratio that is good enough
 * @param rounds in the order in which they were measured
 */
@JsonIgnoreProperties(
    value = {"ours", "beside", "ratio", "met"},
    allowGetters = true)
public record RowResult(
    String name, String comparedWith, String unit, double target, List<Round> rounds) {

  /** What was measured of one row. */
  public RowResult {
    rounds = List.copyOf(rounds);
  }

  /** Where Fresnel's figures lie. */
  @JsonProperty
  public Distribution ours() {
    return of(Round::ours);
  }

  /** Where the figures of the other side lie. */
  @JsonProperty
  public Distribution beside() {
    return of(Round::beside);
  }

  /** Where the ratios of the rounds lie. */
  @JsonProperty
  public Distribution ratio() {
    return of(Round::ratio);
  }

  /** Whether the median of the rounds' ratios is good enough. */
  @JsonProperty("met")
  public boolean isMet() {
    return ratio().median() <= target;
  }

  private Distribution of(ToDoubleFunction<Round> figure) {
    return Distribution.of(rounds.stream().mapToDouble(figure));
  }
}
