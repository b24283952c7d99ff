// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import java.util.List;
import java.util.Locale;

/** Lays out comparisons, one a line. */
final class Table {

  private Table() {}

  static String of(List<Comparison> comparisons) {
    StringBuilder table = new StringBuilder();
    line(table, "what, and beside it", "ours", "beside", "ratio", "target", "met");
    for (Comparison each : comparisons) {
      line(
          table,
          each.title(),
          each.ours().toString(),
          each.baseline().toString(),
          number(each.ratio()),
          number(each.target()),
          each.isMet() ? "yes" : "NO");
    }
    return table.toString();
  }

  private static void line(StringBuilder table, Object... cells) {
    table.append(String.format(Locale.ROOT, "%-64s %11s %11s %6s %6s  %s\n", cells));
  }

  private static String number(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
