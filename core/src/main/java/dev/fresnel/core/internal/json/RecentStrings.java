// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Strings that stand in many documents, names of members and expressions: each is decoded once, and
 * then found by its bytes. All documents share them, so their hashes are known, and equal ones are
 * mostly one object.
 *
 * <p>Each string has one slot; the last one of a slot keeps it, and the one before moves to the
 * slot beside. So no document can make the search longer, nor keep more than the slots in memory.
 */
final class RecentStrings {

  private static final int SLOT_BITS = 10;
  private static final int LONGEST = 160;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private static final AtomicReferenceArray<@Nullable Recent> RECENT =
      new AtomicReferenceArray<>(1 << SLOT_BITS);

  /** A string and its bytes, the first eight and the last eight of them also as numbers. */
  private static final class Recent {

    private final byte[] utf8;
    private final int length;
    private final long first;
    private final long last;
    private final String text;

    Recent(byte[] utf8, long first, long last) {
      this.utf8 = utf8;
      this.length = utf8.length;
      this.first = first;
      this.last = last;
      this.text = new String(utf8, UTF_8);
    }

    /** Whether it is what stands in a part of a text that begins and ends with these bytes. */
    boolean is(byte[] other, int from, int to, long otherFirst, long otherLast) {
      return length == to - from
          && first == otherFirst
          && last == otherLast
          && (length <= 2 * Long.BYTES || Arrays.equals(utf8, 0, length, other, from, to));
    }
  }

  private RecentStrings() {}

  /** The string of a part of a text, without escapes. */
  static String decode(byte[] utf8, int from, int to) {
    int length = to - from;
    // At the end of a text there are no eight bytes to look at together.
    if (length > LONGEST || from + Long.BYTES > utf8.length) {
      return new String(utf8, from, length, UTF_8);
    }
    // Of a short one, the bytes behind it are shifted out.
    int behind = Math.max(0, Long.BYTES - length) * Byte.SIZE;
    long first = length == 0 ? 0 : Utf8Strings.eightBytes(utf8, from) << behind;
    long last = behind > 0 ? 0 : Utf8Strings.eightBytes(utf8, to - Long.BYTES);
    int slot = slot(utf8, from, length, first, last);
    Recent known = RECENT.get(slot);
    if (known != null && known.is(utf8, from, to, first, last)) {
      return known.text;
    }
    Recent before = RECENT.get(slot ^ 1);
    if (before != null && before.is(utf8, from, to, first, last)) {
      return before.text;
    }
    Recent made = new Recent(Arrays.copyOfRange(utf8, from, to), first, last);
    if (known != null) {
      RECENT.set(slot ^ 1, known);
    }
    RECENT.set(slot, made);
    return made.text;
  }

  /** By the length and by bytes at the beginning, in the middle and at the end. */
  private static int slot(byte[] utf8, int from, int length, long first, long last) {
    long middle =
        length <= 2 * Long.BYTES
            ? length
            : length + Utf8Strings.eightBytes(utf8, from + (length - Long.BYTES) / 2);
    long mixed = (first + middle * MULTIPLIER ^ Long.rotateLeft(last, 32)) * MULTIPLIER;
    return (int) (mixed >>> (Long.SIZE - SLOT_BITS));
  }
}
