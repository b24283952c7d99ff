// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of a GUID, checked without a regular expression. */
final class Guids {

  static final String ZERO = "00000000-0000-0000-0000-000000000000";

  static final int LENGTH = 36;
  private static final int UPPER_CASE = 1;
  private static final int OTHER = 2;

  /** What a character is: 0 for a digit or a letter in lower case. */
  private static final byte[] KINDS = kinds();

  private Guids() {}

  static boolean isGuid(String text) {
    return isGuid(text, kindsIn(text));
  }

  /** The GUID in lower case; null if the text is none. */
  static @Nullable String canonical(String text) {
    int kinds = kindsIn(text);
    if (!isGuid(text, kinds)) {
      return null;
    }
    return kinds == UPPER_CASE ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static boolean isGuid(String text, int kinds) {
    return kinds < OTHER
        && text.charAt(8) == '-'
        && text.charAt(13) == '-'
        && text.charAt(18) == '-'
        && text.charAt(23) == '-';
  }

  /** What there is between the hyphens. */
  private static int kindsIn(String text) {
    return text.length() != LENGTH
        ? OTHER
        : kindsIn(text, 0, 8)
            | kindsIn(text, 9, 13)
            | kindsIn(text, 14, 18)
            | kindsIn(text, 19, 23)
            | kindsIn(text, 24, LENGTH);
  }

  private static int kindsIn(String text, int start, int end) {
    int kinds = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      kinds |= c < KINDS.length ? KINDS[c] : OTHER;
    }
    return kinds;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte['f' + 1];
    Arrays.fill(kinds, (byte) OTHER);
    "0123456789abcdef".chars().forEach(c -> kinds[c] = 0);
    "ABCDEF".chars().forEach(c -> kinds[c] = UPPER_CASE);
    return kinds;
  }
}
