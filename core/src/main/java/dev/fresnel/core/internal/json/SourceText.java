// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.path.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read, with the name it goes by; turns offsets into lines and columns.
 *
 * <p>The text is held in UTF-8 and offsets count its bytes. A line ends with CR LF, LF or CR, also
 * within a string. A column counts UTF-16 code units, as editors and SARIF do. Lines are looked for
 * only when the first place is asked for.
 */
public final class SourceText {

  private final String file;
  private final byte[] utf8;
  private final @Nullable CellOrigin origin;
  private volatile @Nullable TextIndex index;

  /** That a thread may not see it does no harm: what is ASCII is UTF-8, too. */
  private boolean ascii;

  SourceText(String file, byte[] utf8) {
    this(file, utf8, null);
  }

  private SourceText(String file, byte[] utf8, @Nullable CellOrigin origin) {
    this.file = Objects.requireNonNull(file, "file");
    this.utf8 = utf8;
    this.origin = origin;
  }

  /**
   * The content of a cell of this text, which is a table; its places are those in the table.
   *
   * @param content the cell without its quotes
   */
  SourceText cell(CsvScanner.Cell cell, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new SourceText(file, bytes, new CellOrigin(this, cell, bytes));
  }

  /** A text that no file holds, such as one made in memory; its places are its beginning. */
  static SourceText named(String file) {
    return new SourceText(file, new byte[0]);
  }

  /** The place at an offset; that of the end for an offset beyond it. */
  SourceLocation locate(int offset) {
    int at = Math.max(0, Math.min(offset, utf8.length));
    if (origin != null) {
      return origin.locate(at);
    }
    TextIndex known = index;
    if (known == null) {
      known = new TextIndex(utf8);
      index = known;
    }
    return new SourceLocation(file, known.line(at), known.column(at));
  }

  /**
   * The place of the name of a value; that of the value if its name does not stand before it.
   *
   * @param start what the name stands behind for certain
   */
  SourceLocation locateName(String name, int start, int valueOffset) {
    byte[] expected = name.getBytes(StandardCharsets.UTF_8);
    int colon = beforeBlanks(start, Math.min(valueOffset, utf8.length)) - 1;
    int end = colon > start && utf8[colon] == ':' ? beforeBlanks(start, colon) : 0;
    int nameStart = end - expected.length - 2;
    boolean isBefore =
        nameStart >= 0
            && (utf8[nameStart] == '"' || utf8[nameStart] == '\'')
            && utf8[end - 1] == utf8[nameStart]
            && Arrays.equals(utf8, nameStart + 1, end - 1, expected, 0, expected.length);
    return locate(isBefore ? nameStart : valueOffset);
  }

  /**
   * Where blanks and comments begin that reach to an offset; comments to the end of a line apart.
   */
  private int beforeBlanks(int start, int end) {
    int at = end;
    while (at > start) {
      if (utf8[at - 1] <= ' ' && utf8[at - 1] >= 0) {
        at--;
      } else if (utf8[at - 1] == '/' && at >= start + 4 && utf8[at - 2] == '*') {
        at = beginOfComment(start, at - 2);
      } else {
        return at;
      }
    }
    return at;
  }

  private int beginOfComment(int start, int end) {
    int at = end - 2;
    while (at > start && (utf8[at] != '/' || utf8[at + 1] != '*')) {
      at--;
    }
    return Math.max(start, at);
  }

  /** The name that the text goes by. */
  String file() {
    return file;
  }

  /** Takes note of whether all strings in the text are ASCII. */
  void noteAscii(boolean areAllAscii) {
    ascii = areAllAscii;
  }

  /** The characters of a string in the text that has no escapes, without its quotation marks. */
  @SuppressWarnings("deprecation") // Of ASCII, it is the constructor that need not look at bytes.
  String string(int start, int end) {
    return ascii
        ? new String(utf8, 0, start, end - start)
        : new String(utf8, start, end - start, StandardCharsets.UTF_8);
  }

  byte[] utf8() {
    return utf8;
  }

  int length() {
    return utf8.length;
  }

  /** The text from one offset to another, cut at the end. */
  String decode(int start, int end) {
    int from = Math.min(start, utf8.length);
    return new String(
        utf8, from, Math.max(0, Math.min(end, utf8.length) - from), StandardCharsets.UTF_8);
  }
}
