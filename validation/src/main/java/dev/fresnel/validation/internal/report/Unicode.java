// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

/** Makes texts that every encoding of Unicode can carry. */
final class Unicode {

  private static final char REPLACEMENT = '\uFFFD';

  private Unicode() {}

  /** The text with the replacement character for each surrogate that stands alone. */
  static String wellFormed(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                repaired.appendCodePoint(
                    Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point));
    return repaired.toString();
  }

  /** The text, cut to a number of UTF-16 code units at most, but never within a character. */
  static String limited(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
