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
  private volatile int @Nullable [] lineStarts;

  SourceText(String file, byte[] utf8) {
    this.file = Objects.requireNonNull(file, "file");
    this.utf8 = utf8;
  }

  /** A text that no file holds, such as one made in memory; its places are its beginning. */
  public static SourceText named(String file) {
    return new SourceText(file, new byte[0]);
  }

  /** The name of the file, or what stands for it. */
  public String file() {
    return file;
  }

  /** The place at an offset; that of the end for an offset beyond it. */
  public SourceLocation locate(int offset) {
    int at = Math.max(0, Math.min(offset, utf8.length));
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts();
      lineStarts = starts;
    }
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(file, line + 1, decode(starts[line], at).length() + 1);
  }

  /** The place of the name of a value; that of the value if its name does not stand before it. */
  SourceLocation locateName(String name, int valueOffset) {
    byte[] expected = name.getBytes(StandardCharsets.UTF_8);
    int colon = beforeBlanks(Math.min(valueOffset, utf8.length)) - 1;
    int end = colon > 0 && utf8[colon] == ':' ? beforeBlanks(colon) : 0;
    int start = end - expected.length - 2;
    boolean isBefore =
        start >= 0
            && (utf8[start] == '"' || utf8[start] == '\'')
            && utf8[end - 1] == utf8[start]
            && Arrays.equals(utf8, start + 1, end - 1, expected, 0, expected.length);
    return locate(isBefore ? start : valueOffset);
  }

  /**
   * Where blanks and comments begin that reach to an offset; comments to the end of a line apart.
   */
  private int beforeBlanks(int end) {
    int at = end;
    while (at > 0) {
      if (utf8[at - 1] <= ' ' && utf8[at - 1] >= 0) {
        at--;
      } else if (utf8[at - 1] == '/' && at >= 4 && utf8[at - 2] == '*') {
        at = beginOfComment(at - 2);
      } else {
        return at;
      }
    }
    return at;
  }

  private int beginOfComment(int end) {
    int at = end - 2;
    while (at > 0 && (utf8[at] != '/' || utf8[at + 1] != '*')) {
      at--;
    }
    return Math.max(0, at);
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

  private int[] findLineStarts() {
    int[] starts = new int[Math.max(16, utf8.length / 32)];
    int lines = 1;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      boolean lineEnds = b == '\n' || (b == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n'));
      if (lineEnds) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
