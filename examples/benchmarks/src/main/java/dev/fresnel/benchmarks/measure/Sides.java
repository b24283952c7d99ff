// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

/**
 * The two sides of a ratio.
 *
 * @param ours what Fresnel takes
 * @param beside what that is compared with, in the same unit
 */
public record Sides(Side ours, Side beside) {

  /**
   * The two sides of a ratio.
   *
   * @throws IllegalArgumentException if their units differ
   */
  public Sides {
    if (!ours.unit().equals(beside.unit())) {
      throw new IllegalArgumentException(
          "ours is in " + ours.unit() + ", but beside is in " + beside.unit());
    }
  }
}
