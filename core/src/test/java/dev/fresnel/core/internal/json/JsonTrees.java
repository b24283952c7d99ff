// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what was read in one line, each value and name with its line and column. */
final class JsonTrees {

  private JsonTrees() {}

  /** Bytes as they come from a file {@code t.json}. */
  static Source source(byte[] bytes) {
    try {
      return Source.stream("t.json", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory do not fail", e);
    }
  }

  static String show(Checked<JsonValue> read) {
    return read.value().map(JsonTrees::show).orElse("nothing");
  }

  static List<String> findings(Checked<JsonValue> read) {
    return read.findings().stream().map(Finding::format).toList();
  }

  static String show(JsonValue value) {
    return content(value) + "@" + place(value.location());
  }

  private static String content(JsonValue value) {
    if (value instanceof JsonObject object) {
      return IntStream.range(0, object.size())
          .mapToObj(
              i ->
                  object.name(i)
                      + "@"
                      + place(object.nameLocation(i))
                      + "="
                      + show(object.value(i)))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(JsonTrees::show)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof JsonString string) {
      return "'" + string.text() + "'";
    } else if (value instanceof JsonNumber number) {
      return number.text();
    } else if (value instanceof JsonBoolean bool) {
      return Boolean.toString(bool.value());
    }
    return "null";
  }

  private static String place(SourceLocation location) {
    return location.line() + ":" + location.column();
  }
}
