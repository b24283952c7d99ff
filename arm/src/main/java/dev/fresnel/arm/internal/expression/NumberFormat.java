// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole numbers by .NET's format specifiers, in the invariant culture.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/dotnet/standard/base-types/standard-numeric-format-strings">standard
 * numeric format strings</a>.
 */
final class NumberFormat {

  private static final int DEFAULT_DECIMALS = 2;
  private static final int LONGEST_PRECISION = 5;

  private NumberFormat() {}

  /** The number as a string; null if the specifier is not known. */
  static @Nullable String format(long number, String specifier, Budget budget)
      throws ExpressionException {
    if (specifier.isEmpty()) {
      return Long.toString(number);
    }
    if (isZeros(specifier)) {
      budget.string(specifier.length());
      return signed(number, zeros(magnitude(number), specifier.length()));
    }
    int precision = precision(specifier);
    if (precision < -1) {
      return null;
    }
    budget.string(Math.max(0, precision));
    return switch (specifier.charAt(0)) {
      case 'D', 'd' -> signed(number, zeros(magnitude(number), precision));
      case 'N', 'n' -> signed(number, grouped(magnitude(number)) + fraction(precision));
      case 'F', 'f' -> signed(number, magnitude(number) + fraction(precision));
      case 'G', 'g' -> precision <= 0 ? Long.toString(number) : null;
      case 'X' -> zeros(Long.toHexString(number).toUpperCase(Locale.ROOT), precision);
      case 'x' -> zeros(Long.toHexString(number), precision);
      default -> null;
    };
  }

  private static boolean isZeros(String specifier) {
    for (int i = 0; i < specifier.length(); i++) {
      if (specifier.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** The number after the letter; -1 if there is none, -2 if something else is there. */
  private static int precision(String specifier) {
    if (specifier.length() == 1) {
      return -1;
    }
    if (specifier.length() > 1 + LONGEST_PRECISION) {
      return -2;
    }
    int precision = 0;
    for (int i = 1; i < specifier.length(); i++) {
      char c = specifier.charAt(i);
      if (c < '0' || c > '9') {
        return -2;
      }
      precision = precision * 10 + (c - '0');
    }
    return precision;
  }

  private static String magnitude(long number) {
    String text = Long.toString(number);
    return number < 0 ? text.substring(1) : text;
  }

  private static String signed(long number, String magnitude) {
    return number < 0 ? "-" + magnitude : magnitude;
  }

  private static String zeros(String digits, int width) {
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static String fraction(int precision) {
    int decimals = precision < 0 ? DEFAULT_DECIMALS : precision;
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }

  private static String grouped(String digits) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
