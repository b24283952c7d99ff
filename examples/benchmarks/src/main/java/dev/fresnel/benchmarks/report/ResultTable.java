// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.report;

import dev.fresnel.benchmarks.measure.Distribution;
import dev.fresnel.benchmarks.measure.RowResult;
import java.util.Locale;

/** Lays out what was measured, one row a line, so that each can be printed when it is there. */
public final class ResultTable {

  private ResultTable() {}

  /** The line above the rows. */
  public static String header() {
    return line("what Fresnel does", "Fresnel", "beside", "ratio", "target", "met", "beside what");
  }

  /** A row: medians, and in brackets the quartiles of the rounds. */
  public static String row(RowResult result) {
    return line(
        result.name(),
        quantity(result.ours(), result.unit()),
        quantity(result.beside(), result.unit()),
        ratio(result.ratio()),
        number(result.target()),
        result.isMet() ? "yes" : "NO",
        result.comparedWith());
  }

  private static String quantity(Distribution figures, String unit) {
    return Quantity.format(
        figures.median(), figures.lowerQuartile(), figures.upperQuartile(), unit);
  }

  private static String ratio(Distribution ratios) {
    return number(ratios.median())
        + " ("
        + number(ratios.lowerQuartile())
        + ".."
        + number(ratios.upperQuartile())
        + ")";
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-36s %-22s %-22s %-18s %6s  %-3s  %s\n", cells);
  }

  private static String number(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
