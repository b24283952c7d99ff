// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses in CIDR notation, such as {@code 10.144.0.0/20}.
 *
 * @param address the address before the slash
 * @param prefix how many bits of it are the network
 * @param bits 32 or 128
 */
record IpNetwork(BigInteger address, int prefix, int bits) {

  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;
  private static final int V4_PARTS = 4;
  private static final int V6_PARTS = 8;
  private static final int LONGEST = 50;

  /** The range that a text stands for; null if it stands for none. */
  static @Nullable IpNetwork parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || text.length() > LONGEST) {
      return null;
    }
    String address = text.substring(0, slash);
    boolean isV6 = address.indexOf(':') >= 0;
    int bits = isV6 ? V6_BITS : V4_BITS;
    int prefix = number(text.substring(slash + 1), 10, bits);
    BigInteger value = isV6 ? parseV6(address) : parse(address.split("\\.", -1), V4_PARTS, 10, 8);
    return value == null || prefix < 0 ? null : new IpNetwork(value, prefix, bits);
  }

  private static @Nullable BigInteger parseV6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return parse(text.split(":", -1), V6_PARTS, 16, 16);
    }
    String[] before = parts(text.substring(0, gap));
    String[] after = parts(text.substring(gap + 2));
    BigInteger high = parse(before, before.length, 16, 16);
    BigInteger low = parse(after, after.length, 16, 16);
    return high == null || low == null || before.length + after.length >= V6_PARTS
        ? null
        : high.shiftLeft((V6_PARTS - before.length) * 16).or(low);
  }

  private static String[] parts(String text) {
    return text.isEmpty() ? new String[0] : text.split(":", -1);
  }

  private static @Nullable BigInteger parse(String[] parts, int count, int radix, int width) {
    if (parts.length != count) {
      return null;
    }
    BigInteger value = BigInteger.ZERO;
    for (String part : parts) {
      int number = number(part, radix, (1 << width) - 1);
      if (number < 0) {
        return null;
      }
      value = value.shiftLeft(width).or(BigInteger.valueOf(number));
    }
    return value;
  }

  /** A number of up to four digits; -1 if it is none or too large. */
  private static int number(String digits, int radix, int greatest) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0 || digits.charAt(i) > 'f') {
        return -1;
      }
      number = number * radix + digit;
    }
    return number <= greatest ? number : -1;
  }

  boolean isV4() {
    return bits == V4_BITS;
  }

  /** The first address of the range. */
  BigInteger first() {
    return address.and(mask());
  }

  /** The last address of the range. */
  BigInteger last() {
    return first().add(BigInteger.ONE.shiftLeft(bits - prefix)).subtract(BigInteger.ONE);
  }

  BigInteger mask() {
    BigInteger host = BigInteger.ONE.shiftLeft(bits - prefix).subtract(BigInteger.ONE);
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).xor(host);
  }

  /** An address in the notation of the range's own. */
  String format(BigInteger any) {
    return isV4() ? formatV4(any) : formatV6(any);
  }

  private static String formatV4(BigInteger any) {
    long value = any.longValue();
    return (value >> 24 & 255)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  /** The longest run of two zeros or more is left out, the first one of several. */
  private static String formatV6(BigInteger any) {
    int[] parts = new int[V6_PARTS];
    for (int i = 0; i < V6_PARTS; i++) {
      parts[i] = any.shiftRight((V6_PARTS - 1 - i) * 16).intValue() & 0xFFFF;
    }
    int gap = -1;
    int gapLength = 1;
    for (int i = 0; i < V6_PARTS; i++) {
      int end = i;
      while (end < V6_PARTS && parts[end] == 0) {
        end++;
      }
      if (end - i > gapLength) {
        gap = i;
        gapLength = end - i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < V6_PARTS; i++) {
      if (i == gap) {
        text.append("::");
        i += gapLength - 1;
        continue;
      }
      boolean isFirst = text.length() == 0 || text.charAt(text.length() - 1) == ':';
      text.append(isFirst ? "" : ":").append(Integer.toHexString(parts[i]));
    }
    return text.toString();
  }
}
