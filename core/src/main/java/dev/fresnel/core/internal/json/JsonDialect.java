// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The JSON that Azure Resource Manager takes, which is looser than the standard's. */
final class JsonDialect {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BACKSLASHES = '\\' * EACH_BYTE;

  private JsonDialect() {}

  /** What makes parsers that keep to limits. */
  static JsonFactory factory(StreamReadConstraints constraints) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(constraints)
        .build();
  }

  /**
   * The string that stands in bytes of UTF-8.
   *
   * @param start where its first quotation mark is
   */
  static String decodeString(byte[] utf8, int start) {
    byte quote = utf8[start];
    boolean hasEscapes = false;
    int end = skipPlain(utf8, start + 1, quote);
    while (utf8[end] != quote) {
      hasEscapes = true;
      end = skipPlain(utf8, end + 2, quote);
    }
    return hasEscapes
        ? unescape(utf8, start, end + 1 - start)
        : new String(utf8, start + 1, end - start - 1, UTF_8);
  }

  /** Where the next quotation mark or backslash is; eight bytes are looked at together. */
  private static int skipPlain(byte[] utf8, int from, byte quote) {
    int at = from;
    long quotes = (quote & 0xFF) * EACH_BYTE;
    while (at + Long.BYTES <= utf8.length) {
      long bytes = (long) EIGHT_BYTES.get(utf8, at);
      long found = zeroBytes(bytes ^ quotes) | zeroBytes(bytes ^ BACKSLASHES);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (utf8[at] != quote && utf8[at] != '\\') {
      at++;
    }
    return at;
  }

  /** Sets the highest bit of the first byte that is zero, and none before it. */
  private static long zeroBytes(long bytes) {
    return (bytes - EACH_BYTE) & ~bytes & HIGH_BITS;
  }

  private static String unescape(byte[] utf8, int start, int length) {
    try (JsonParser parser = JsonLimits.documents().factory().createParser(utf8, start, length)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException("the string was read before, and yet", e);
    }
  }
}
