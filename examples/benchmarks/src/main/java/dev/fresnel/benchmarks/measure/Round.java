// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

/**
 * What one run of each side took in one round, in the row's unit.
 *
 * @param ours what Fresnel took
 * @param beside what that is compared with
 */
public record Round(double ours, double beside) {

  /** Ours divided by the other. */
  public double ratio() {
    return ours / beside;
  }
}
