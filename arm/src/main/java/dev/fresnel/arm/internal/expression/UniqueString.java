// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * Computes what the template function {@code uniqueString} gives: thirteen letters and digits that
 * stand for a 64-bit hash of the arguments, joined by hyphens.
 *
 * <p>The hash is a variant of MurmurHash3 of two lanes of 32 bits. It is not documented; that it is
 * this one is known from values that deployments gave.
 */
final class UniqueString {

  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 13;
  private static final int BITS_OF_DIGIT = 5;

  private static final int FIRST_FACTOR = 0x239B961B;
  private static final int SECOND_FACTOR = 0xAB0E9789;
  private static final int LOW_ADDEND = 0x561CCD1B;
  private static final int HIGH_ADDEND = 0x0BCAA747;
  private static final int FINAL_FIRST_FACTOR = 0x85EBCA6B;
  private static final int FINAL_SECOND_FACTOR = 0xC2B2AE35;
  private static final int BLOCK = 2 * Integer.BYTES;

  private UniqueString() {}

  static String of(String... parts) {
    long hash = hash(Utf8.encode(String.join("-", parts)));
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(DIGITS.charAt((int) (hash >>> (Long.SIZE - BITS_OF_DIGIT))));
      hash <<= BITS_OF_DIGIT;
    }
    return text.toString();
  }

  private static long hash(byte[] bytes) {
    int low = 0;
    int high = 0;
    int at = 0;
    for (; at + BLOCK <= bytes.length; at += BLOCK) {
      low ^= mixLow(word(bytes, at));
      low = (Integer.rotateLeft(low, 19) + high) * 5 + LOW_ADDEND;
      high ^= mixHigh(word(bytes, at + Integer.BYTES));
      high = (Integer.rotateLeft(high, 13) + low) * 5 + HIGH_ADDEND;
    }
    if (at < bytes.length) {
      low ^= mixLow(word(bytes, at));
    }
    if (at + Integer.BYTES < bytes.length) {
      high ^= mixHigh(word(bytes, at + Integer.BYTES));
    }
    low ^= bytes.length;
    high ^= bytes.length;
    low += high;
    high += low;
    low = avalanche(low);
    high = avalanche(high);
    low += high;
    high += low;
    return ((long) high << Integer.SIZE) | Integer.toUnsignedLong(low);
  }

  private static int mixLow(int word) {
    return Integer.rotateLeft(word * FIRST_FACTOR, 15) * SECOND_FACTOR;
  }

  private static int mixHigh(int word) {
    return Integer.rotateLeft(word * SECOND_FACTOR, 17) * FIRST_FACTOR;
  }

  /** Four bytes, the lowest first; those beyond the end are zero. */
  private static int word(byte[] bytes, int at) {
    int word = 0;
    for (int i = Math.min(Integer.BYTES, bytes.length - at) - 1; i >= 0; i--) {
      word = (word << Byte.SIZE) | Byte.toUnsignedInt(bytes[at + i]);
    }
    return word;
  }

  private static int avalanche(int hash) {
    int mixed = hash;
    mixed = (mixed ^ (mixed >>> 16)) * FINAL_FIRST_FACTOR;
    mixed = (mixed ^ (mixed >>> 13)) * FINAL_SECOND_FACTOR;
    return mixed ^ (mixed >>> 16);
  }
}
