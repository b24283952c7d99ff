// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells the encoding of a JSON text by its first bytes, and takes the byte-order mark off.
 *
 * <p>Templates are UTF-8, with or without a mark; what Windows PowerShell redirects to a file is
 * UTF-16.
 */
final class TextEncoding {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Of texts that begin with characters of ASCII, which most do. */
  private static final TextEncoding PLAIN = new TextEncoding(UTF_8, 0);

  private final Charset charset;
  private final int markLength;

  private TextEncoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  /** The encoding of what was given as characters, which may begin with a mark all the same. */
  static TextEncoding ofText(byte[] utf8) {
    return new TextEncoding(UTF_8, startsWith(utf8, 0xEF, 0xBB, 0xBF) ? 3 : 0);
  }

  /** The encoding of a text: by its byte-order mark, else by where its first bytes are zero. */
  static TextEncoding of(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] > 0 && bytes[1] != 0) {
      return PLAIN;
    } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(UTF_8, 3);
    } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(UTF_32LE, 4);
    } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_32BE, 4);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return new TextEncoding(withoutMark(bytes), 0);
  }

  private static Charset withoutMark(byte[] bytes) {
    if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0) {
      return UTF_32BE;
    } else if (bytes.length >= 4 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0) {
      return UTF_32LE;
    } else if (bytes.length >= 2 && bytes[0] == 0) {
      return StandardCharsets.UTF_16BE;
    } else if (bytes.length >= 2 && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is UTF-8. */
  boolean isUtf8() {
    return charset.equals(UTF_8);
  }

  /**
   * The text in UTF-8, without its mark; what is no character of the encoding is kept if the
   * encoding is UTF-8 and becomes U+FFFD otherwise.
   */
  byte[] toUtf8(byte[] bytes) {
    if (charset.equals(UTF_8)) {
      return markLength == 0 ? bytes : Arrays.copyOfRange(bytes, markLength, bytes.length);
    }
    return new String(bytes, markLength, bytes.length - markLength, charset).getBytes(UTF_8);
  }

  /** Where the first bytes are that are no character of UTF-8; -1 if all are. */
  static int firstMalformed(byte[] utf8) {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer characters = CharBuffer.allocate(utf8.length);
    boolean malformed = UTF_8.newDecoder().decode(bytes, characters, true).isError();
    return malformed ? bytes.position() : -1;
  }

  /** The text with U+FFFD in place of bytes that are no character of UTF-8, as .NET reads it. */
  static byte[] repair(byte[] utf8) {
    return new String(utf8, UTF_8).getBytes(UTF_8);
  }
}
