// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

/**
 * What was measured beside what it is held against.
 *
 * @param title what is compared with what
 * @param ours what Fresnel takes
 * @param baseline what it is compared with, in the same unit
 * @param target the highest ratio of the two that is good enough
 */
record Comparison(String title, Quantity ours, Quantity baseline, double target) {

  double ratio() {
    return ours.value() / baseline.value();
  }

  boolean isMet() {
    return ratio() <= target;
  }
}
