// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.text.Text;
import dev.fresnel.validation.internal.report.CsvCell;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes lines as one cell of CSV, separated by semicolons, as they come: a cell of a hundred
 * thousand lines is never held. It stands in quotes if there is anything in it, and is never a
 * formula.
 */
final class CsvListCell implements Appendable {

  private final Writer out;
  private final StringBuilder line = new StringBuilder();
  private boolean hasLine;

  CsvListCell(Writer out) {
    this.out = out;
  }

  /** Writes a line, unless it is empty. */
  void line(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    String shown = Text.printable(text);
    out.write(hasLine ? "; " : "\"");
    out.write(CsvCell.quotesDoubled(hasLine ? shown : CsvCell.withoutFormula(shown)));
    hasLine = true;
  }

  /** Ends the cell. */
  void end() throws IOException {
    if (hasLine) {
      out.write('"');
    }
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public Appendable append(char next) throws IOException {
    if (next == '\n') {
      line(line.toString());
      line.setLength(0);
    } else {
      line.append(next);
    }
    return this;
  }
}
