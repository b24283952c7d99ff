// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document: UTF-8, or UTF-16 with a byte-order mark, which Windows PowerShell writes
 * when the output of a command is redirected to a file.
 */
final class RoleListText {

  /** Some ten times what Azure prints of its built-in roles, in bytes or characters. */
  static final int MAX_LENGTH = 32 * 1024 * 1024;

  private static final char MARK = '\uFEFF';

  private final String text;
  private final boolean whole;

  private RoleListText(String text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  static RoleListText of(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return new RoleListText(marked ? text.substring(1) : text, true);
  }

  static RoleListText read(InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(MAX_LENGTH + 1));
    CharsetDecoder decoder = charset(bytes).newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    boolean malformed = decoder.decode(bytes, chars, true).isError();
    RoleListText decoded = of(chars.flip().toString());
    return new RoleListText(decoded.text, !malformed);
  }

  /** The text, up to the first bytes that are no characters, without byte-order mark. */
  String text() {
    return text;
  }

  /** Whether all bytes were characters. */
  boolean isWhole() {
    return whole;
  }

  boolean isTooLong() {
    return text.length() > MAX_LENGTH;
  }

  private static Charset charset(ByteBuffer bytes) {
    int first = bytes.remaining() < 2 ? 0 : bytes.getShort(0) & 0xFFFF;
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }
}
