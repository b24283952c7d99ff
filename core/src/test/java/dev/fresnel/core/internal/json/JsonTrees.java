// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.path.SourceLocation;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what was read in one line, each value and name with its line and column. */
final class JsonTrees {

  private JsonTrees() {}

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
      return object.members().stream()
          .map(m -> m.name() + "@" + place(m.location()) + "=" + show(m.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(JsonTrees::show)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof JsonString string) {
      return "'" + string.value() + "'";
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
