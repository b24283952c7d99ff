// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.hash;

import java.util.SplittableRandom;

/**
 * The hash of values that a document chooses. It differs from process to process, so that nobody
 * can write a document whose values all have the same, which would make hash tables slow.
 */
public final class SecretHash {

  private static final long SECRET = new SplittableRandom().nextLong();

  private static final long FACTOR = 0xD6E8_FEB8_6659_FD93L;

  /** So many characters fit into one number. */
  private static final int BLOCK = Long.SIZE / Character.SIZE;

  private SecretHash() {}

  /** A number in which all bits of three others have their part. */
  public static long of(long first, long second, long third) {
    return then(then(then(SECRET, first), second), third);
  }

  /** A number in which all characters of a text have their part. */
  public static long of(String text) {
    long hash = SECRET;
    int whole = text.length() - text.length() % BLOCK;
    for (int i = 0; i < whole; i += BLOCK) {
      hash =
          then(
              hash,
              text.charAt(i)
                  | (long) text.charAt(i + 1) << 16
                  | (long) text.charAt(i + 2) << 32
                  | (long) text.charAt(i + 3) << 48);
    }
    long rest = text.length();
    for (int i = whole; i < text.length(); i++) {
      rest = rest << 16 | text.charAt(i);
    }
    return then(hash, rest);
  }

  private static long then(long hash, long next) {
    long mixed = (hash ^ next) * FACTOR;
    return mixed ^ mixed >>> 32;
  }
}
