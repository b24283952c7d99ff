// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.util.stream.DoubleStream;

/**
 * Where the figures of several rounds lie. Half of them are between the two quartiles.
 *
 * @param lowerQuartile a quarter of the figures is below
 * @param median half of the figures are below
 * @param upperQuartile a quarter of the figures is above
 */
public record Distribution(double lowerQuartile, double median, double upperQuartile) {

  /**
   * Where figures lie; between two of them, in proportion.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Distribution of(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("figures is empty, but must hold at least one");
    }
    return new Distribution(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
