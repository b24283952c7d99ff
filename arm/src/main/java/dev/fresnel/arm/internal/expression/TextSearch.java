// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * Finds a string in others in time that is linear in both, whatever they hold: by the algorithm of
 * Knuth, Morris and Pratt.
 */
final class TextSearch {

  private final String wanted;
  private final boolean ignoresCase;
  private final boolean fromEnd;

  /** How long the longest beginning is that also ends at each position. */
  private final int[] borders;

  /** Finds a string where it stands with the same case. */
  TextSearch(String wanted) {
    this(wanted, false, false);
  }

  /**
   * Finds a string.
   *
   * @param ignoresCase whether it is found in another case as well
   * @param fromEnd whether the last place is found, rather than the first
   */
  TextSearch(String wanted, boolean ignoresCase, boolean fromEnd) {
    this.wanted = wanted;
    this.ignoresCase = ignoresCase;
    this.fromEnd = fromEnd;
    this.borders = new int[wanted.length()];
    int border = 0;
    for (int i = 1; i < borders.length; i++) {
      char c = at(wanted, i);
      while (border > 0 && at(wanted, border) != c) {
        border = borders[border - 1];
      }
      border += at(wanted, border) == c ? 1 : 0;
      borders[i] = border;
    }
  }

  /** The number of characters that are looked for. */
  int length() {
    return wanted.length();
  }

  /** Where the string stands in a text; -1 if it does not. */
  int in(String text) {
    return in(text, 0);
  }

  /** Where the string stands in the rest of a text from a position on; -1 if it does not. */
  int in(String text, int from) {
    int length = wanted.length();
    if (length == 0) {
      return fromEnd ? text.length() - from : from;
    }
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char c = at(text, i);
      while (matched > 0 && at(wanted, matched) != c) {
        matched = borders[matched - 1];
      }
      matched += at(wanted, matched) == c ? 1 : 0;
      if (matched == length) {
        return fromEnd ? text.length() - 1 - i : i + 1 - length;
      }
    }
    return -1;
  }

  private char at(String text, int index) {
    char c = text.charAt(fromEnd ? text.length() - 1 - index : index);
    return ignoresCase ? FoldedName.fold(c) : c;
  }
}
