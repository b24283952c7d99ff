// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** White space as .NET, and so Azure Resource Manager, knows it. */
final class Blanks {

  private static final char NEXT_LINE = '\u0085';

  private Blanks() {}

  static boolean isBlank(char c) {
    return c < 128
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c == NEXT_LINE || Character.isSpaceChar(c);
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
