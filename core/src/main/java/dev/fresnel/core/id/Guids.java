// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Locale;

/** The form of a GUID, checked without a regular expression. */
final class Guids {

  static final String ZERO = "00000000-0000-0000-0000-000000000000";

  private Guids() {}

  static boolean isGuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? c != '-' : !isHexDigit(c)) {
        return false;
      }
    }
    return true;
  }

  static String canonical(String guid) {
    return guid.toLowerCase(Locale.ROOT);
  }

  private static boolean isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
