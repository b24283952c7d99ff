// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** Tells the digits of a whole number of 64 bits from those of none. */
final class WholeNumber {

  /** The most characters of such a number: a sign and nineteen digits. */
  static final int LONGEST = 20;

  private WholeNumber() {}

  /** The text without zeros that stand before other digits, so that its length tells its size. */
  static String withoutLeadingZeros(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int from = sign;
    while (from < text.length() - 1 && text.charAt(from) == '0') {
      from++;
    }
    return from == sign ? text : text.substring(0, sign) + text.substring(from);
  }
}
