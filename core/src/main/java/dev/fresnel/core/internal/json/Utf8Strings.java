// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of JSON strings in bytes of UTF-8, looking at eight bytes together. */
final class Utf8Strings {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * EACH_BYTE;
  private static final long BACKSLASHES = '\\' * EACH_BYTE;
  private static final long SPACES = ' ' * EACH_BYTE;
  private static final String SHORT_ESCAPES = "\"\\/bfnrt";
  private static final int UNICODE_DIGITS = 4;

  private Utf8Strings() {}

  /** Eight bytes together, the first of them in the lowest bits. */
  static long eightBytes(byte[] utf8, int at) {
    return (long) EIGHT_BYTES.get(utf8, at);
  }

  /**
   * Where an escape ends.
   *
   * @param at the place behind its backslash
   * @return -1 if JSON does not have the escape
   */
  static int endOfEscape(byte[] utf8, int at) {
    if (at < utf8.length && utf8[at] == 'u') {
      int end = at + 1 + UNICODE_DIGITS;
      for (int i = at + 1; i < end; i++) {
        if (i >= utf8.length || Character.digit(utf8[i], 16) < 0) {
          return -1;
        }
      }
      return end;
    }
    return at < utf8.length && SHORT_ESCAPES.indexOf(utf8[at]) >= 0 ? at + 1 : -1;
  }

  /** Where the next quotation mark or backslash is; the length of the text if there is none. */
  static int endOfPlain(byte[] utf8, int from) {
    int at = from;
    while (at + Long.BYTES <= utf8.length) {
      long bytes = eightBytes(utf8, at);
      long found = zeroBytes(bytes ^ QUOTES) | zeroBytes(bytes ^ BACKSLASHES);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < utf8.length && utf8[at] != '"' && utf8[at] != '\\') {
      at++;
    }
    return at;
  }

  /**
   * Where the next quotation mark, backslash or part of a character beyond ASCII is; the length of
   * the text if there is none.
   */
  static int endOfAscii(byte[] utf8, int from) {
    int at = from;
    while (at + Long.BYTES <= utf8.length) {
      long bytes = eightBytes(utf8, at);
      // Of bytes that are ASCII, only the signs looked for become less than zero here.
      long quotes = (bytes ^ QUOTES) - EACH_BYTE;
      long backslashes = (bytes ^ BACKSLASHES) - EACH_BYTE;
      long found = (quotes | backslashes | bytes) & HIGH_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < utf8.length && utf8[at] != '"' && utf8[at] != '\\' && utf8[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Where what is no blank begins; most blanks are those that a line begins with. */
  static int endOfBlanks(byte[] utf8, int from) {
    int at = from;
    while (at < utf8.length && utf8[at] <= ' ' && isBlank(utf8[at])) {
      at = endOfSpaces(utf8, at + 1);
    }
    return at;
  }

  /** Looks at sixteen bytes together, without a branch between them that is hard to predict. */
  private static int endOfSpaces(byte[] utf8, int from) {
    int at = from;
    while (at + 2 * Long.BYTES <= utf8.length) {
      long first = eightBytes(utf8, at) ^ SPACES;
      long second = eightBytes(utf8, at + Long.BYTES) ^ SPACES;
      int behind = first == 0 ? Long.numberOfTrailingZeros(second) / Byte.SIZE : 0;
      int spaces = Long.numberOfTrailingZeros(first) / Byte.SIZE + behind;
      at += spaces;
      if (spaces < 2 * Long.BYTES) {
        return at;
      }
    }
    return at;
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Sets the highest bit of the first byte that is zero, and none before it. */
  private static long zeroBytes(long bytes) {
    return (bytes - EACH_BYTE) & ~bytes & HIGH_BITS;
  }
}
