// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import java.util.Locale;

/**
 * What was measured, or what it is held against.
 *
 * @param value how much
 * @param unit of what
 */
record Quantity(double value, String unit) {

  Quantity times(double factor) {
    return new Quantity(value * factor, unit);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, value < 1_000 ? "%.1f %s" : "%.0f %s", value, unit);
  }
}
