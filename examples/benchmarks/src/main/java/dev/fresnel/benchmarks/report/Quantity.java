// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Writes a figure with a prefix of its unit, so that there are two to three digits to read. */
final class Quantity {

  private static final List<String> TIMES = List.of("ns", "us", "ms", "s");
  private static final List<String> SIZES = List.of("B", "kB", "MB", "GB");

  private Quantity() {}

  /**
   * A figure, and between which others it lies if they differ from it, all with the same prefix:
   * 12.3 us (12.1..12.9).
   */
  static String format(double median, double lower, double upper, String unit) {
    List<String> units = unit.startsWith("ns") ? TIMES : SIZES;
    String per = unit.substring(units.get(0).length());
    int step = 0;
    double scale = 1;
    while (median / scale >= 1_000 && step < units.size() - 1) {
      scale *= 1_000;
      step++;
    }
    String shown = number(median / scale);
    String from = number(lower / scale);
    String to = number(upper / scale);
    String spread = from.equals(shown) && to.equals(shown) ? "" : " (" + from + ".." + to + ")";
    return shown + " " + units.get(step) + per + spread;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
