// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON that Azure Resource Manager takes, which is looser than the standard's. */
final class JsonDialect {

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

  /** The string that stands in a part of a text, with its quotation marks and escapes. */
  static String unescape(byte[] utf8, int start, int end) {
    try (JsonParser parser =
        JsonLimits.documents().factory().createParser(utf8, start, end - start)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException("the string was read before, and yet", e);
    }
  }
}
