// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.util.Arrays;

/**
 * Where the lines of a text begin, and how many UTF-16 code units there are before every so many
 * bytes, so that line and column of a place are found in little time, however long the line is.
 */
final class TextIndex {

  private static final int BLOCK = 1024;

  private final byte[] utf8;
  private final int[] lineStarts;
  private final int[] unitsBefore;

  /** Goes through a text once. A line ends with CR LF, LF or CR. */
  TextIndex(byte[] utf8) {
    this.utf8 = utf8;
    this.unitsBefore = new int[utf8.length / BLOCK + 1];
    for (int block = 1; block < unitsBefore.length; block++) {
      unitsBefore[block] = unitsBefore[block - 1] + units((block - 1) * BLOCK, block * BLOCK);
    }
    this.lineStarts = findLineStarts(utf8);
  }

  private static int[] findLineStarts(byte[] utf8) {
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

  /** The line that a byte is in, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a character begins in its line, counted from 1 in UTF-16 code units. */
  int column(int offset) {
    return unitsBefore(offset) - unitsBefore(lineStarts[line(offset) - 1]) + 1;
  }

  private int unitsBefore(int offset) {
    int block = offset / BLOCK;
    return unitsBefore[block] + units(block * BLOCK, offset);
  }

  /** How many code units the characters are that begin in a part of the text. */
  private int units(int start, int end) {
    int units = 0;
    for (int i = start; i < end; i++) {
      boolean isFirst = (utf8[i] & 0xC0) != 0x80;
      boolean isSurrogatePair = (utf8[i] & 0xF8) == 0xF0;
      units += isFirst ? isSurrogatePair ? 2 : 1 : 0;
    }
    return units;
  }
}
