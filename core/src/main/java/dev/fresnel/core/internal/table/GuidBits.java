// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import dev.fresnel.core.id.GuidIdentifier;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A GUID as two numbers, which take a fifth of the space of its text.
 *
 * @param high the first half
 * @param low the second half
 */
public record GuidBits(long high, long low) {

  public static final int LENGTH = 36;

  /** The value of each hexadecimal digit; negative for all else. */
  private static final byte[] DIGITS = digits();

  /** The GUID that begins at an index of a text, whatever follows it; null if there is none. */
  public static @Nullable GuidBits at(String text, int start) {
    if (text.length() < start + LENGTH
        || text.charAt(start + 8) != '-'
        || text.charAt(start + 13) != '-'
        || text.charAt(start + 18) != '-'
        || text.charAt(start + 23) != '-') {
      return null;
    }
    long a = digits(text, start, 8);
    long b = digits(text, start + 9, 4);
    long c = digits(text, start + 14, 4);
    long d = digits(text, start + 19, 4);
    long e = digits(text, start + 24, 12);
    return (a | b | c | d | e) < 0 ? null : new GuidBits(a << 32 | b << 16 | c, d << 48 | e);
  }

  /** The GUID of an identifier; null if it is not well formed. */
  public static @Nullable GuidBits of(GuidIdentifier id) {
    return id.isWellFormed() ? at(id.value(), 0) : null;
  }

  /** The value of some digits; negative if one of them is none. */
  private static long digits(String text, int start, int count) {
    long value = 0;
    for (int i = start; i < start + count; i++) {
      char c = text.charAt(i);
      value = value << 4 | (c < DIGITS.length ? DIGITS[c] : -1);
    }
    return value;
  }

  private static byte[] digits() {
    byte[] digits = new byte['f' + 1];
    Arrays.fill(digits, (byte) -1);
    for (char c = 0; c < digits.length; c++) {
      digits[c] = (byte) Character.digit(c, 16);
    }
    return digits;
  }

  /** The GUID in its usual form. */
  @Override
  public String toString() {
    return new UUID(high, low).toString();
  }
}
