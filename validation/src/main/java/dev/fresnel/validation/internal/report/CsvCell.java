// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

/** Texts of any origin as cells of CSV. */
public final class CsvCell {

  private static final String FORMULA = "=+-@\t\r";

  private CsvCell() {}

  /** A text in quotes. */
  public static String quoted(String text) {
    return '"' + quotesDoubled(text) + '"';
  }

  /** A text as it stands between quotes. */
  public static String quotesDoubled(String text) {
    return text.replace("\"", "\"\"");
  }

  /** A text that a spreadsheet does not take for a formula: an apostrophe stands before one. */
  public static String withoutFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
