// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records and cells of a table in CSV, as RFC 4180 has it: cells may stand in quotes, in
 * which a quote is doubled and lines may end. A record ends with CR LF, LF or CR.
 */
final class CsvScanner {

  private static final String SEPARATORS = ",;\t";

  private final byte[] utf8;
  private final byte separator;
  private int at;
  private int unclosed = -1;
  private int stray = -1;

  CsvScanner(byte[] utf8) {
    this.utf8 = utf8;
    this.separator = separator(utf8);
  }

  /**
   * A cell.
   *
   * @param start where its content begins
   * @param end where its content ends
   * @param quoted whether it stands in quotes, so that quotes in it are doubled
   */
  record Cell(int start, int end, boolean quoted) {

    /** Where it begins: its quote, if it stands in quotes. */
    int place() {
      return quoted ? start - 1 : start;
    }

    boolean isEmpty() {
      return start == end;
    }
  }

  /** What separates cells: what comes first in the first line of comma, semicolon and tab. */
  private static byte separator(byte[] utf8) {
    boolean isQuoted = false;
    for (byte b : utf8) {
      if (b == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && SEPARATORS.indexOf(b) >= 0) {
        return b;
      } else if (!isQuoted && isEnd(b)) {
        break;
      }
    }
    return ',';
  }

  private static boolean isEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /** The next record, without its empty lines; null at the end. */
  @Nullable List<Cell> next() {
    stray = -1;
    while (at < utf8.length && isEnd(utf8[at])) {
      at++;
    }
    if (at == utf8.length) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(cell());
    while (at < utf8.length && utf8[at] == separator) {
      at++;
      cells.add(cell());
    }
    return cells;
  }

  private Cell cell() {
    if (at < utf8.length && utf8[at] == '"') {
      return quoted();
    }
    int start = at;
    skipToEnd();
    return new Cell(start, at, false);
  }

  private void skipToEnd() {
    while (at < utf8.length && utf8[at] != separator && !isEnd(utf8[at])) {
      at++;
    }
  }

  private Cell quoted() {
    int quote = at++;
    while (at < utf8.length && (utf8[at] != '"' || isDoubled())) {
      at += utf8[at] == '"' ? 2 : 1;
    }
    int end = at;
    if (at == utf8.length) {
      unclosed = quote;
    } else {
      int behind = ++at;
      skipToEnd();
      stray = at > behind && stray < 0 ? behind : stray;
    }
    return new Cell(quote + 1, end, true);
  }

  private boolean isDoubled() {
    return at + 1 < utf8.length && utf8[at + 1] == '"';
  }

  /** Where the last record ends, before the end of its line. */
  int end() {
    return at;
  }

  /** Where the quote is that nothing closes; -1 if there is none. */
  int unclosed() {
    return unclosed;
  }

  /** Where in the last record text stands behind a quote that closes a cell; -1 if nowhere. */
  int stray() {
    return stray;
  }
}
