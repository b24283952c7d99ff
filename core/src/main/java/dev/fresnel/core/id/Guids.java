// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Locale;

/** The form of a GUID, checked without a regular expression. */
final class Guids {

  static final String ZERO = "00000000-0000-0000-0000-000000000000";

  private static final int LENGTH = 36;
  private static final boolean[] HEX_DIGITS = hexDigits();

  private Guids() {}

  static boolean isGuid(String text) {
    return text.length() == LENGTH
        && text.charAt(8) == '-'
        && text.charAt(13) == '-'
        && text.charAt(18) == '-'
        && text.charAt(23) == '-'
        && areHexDigits(text, 0, 8)
        && areHexDigits(text, 9, 13)
        && areHexDigits(text, 14, 18)
        && areHexDigits(text, 19, 23)
        && areHexDigits(text, 24, LENGTH);
  }

  static String canonical(String guid) {
    for (int i = 0; i < LENGTH; i++) {
      if (guid.charAt(i) >= 'A' && guid.charAt(i) <= 'F') {
        return guid.toLowerCase(Locale.ROOT);
      }
    }
    return guid;
  }

  private static boolean areHexDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= HEX_DIGITS.length || !HEX_DIGITS[c]) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] hexDigits() {
    boolean[] digits = new boolean['f' + 1];
    for (char c : "0123456789abcdefABCDEF".toCharArray()) {
      digits[c] = true;
    }
    return digits;
  }
}
