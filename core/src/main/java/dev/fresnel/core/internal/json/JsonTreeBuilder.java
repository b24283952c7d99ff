// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tree of one text from the tokens that Jackson sees in it. */
final class JsonTreeBuilder {

  private static final int REPEATED_SHOWN = 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(JsonLimits.constraints())
          .build();

  private final SourceText source;
  private final List<Finding> findings;
  private JsonValue[] values = new JsonValue[32];
  private int valueCount;
  private String[] names = new String[32];
  private int nameCount;
  private int repeated;

  /** Where the innermost object or array begins that is not closed yet; -1 if all are. */
  private int open = -1;

  JsonTreeBuilder(SourceText source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The root of the tree; null if the text is at fault, which is then among the findings. */
  @Nullable JsonValue build() {
    try (JsonParser parser = FACTORY.createParser(source.utf8())) {
      return build(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("all bytes are in memory, and yet", e);
    }
  }

  /** The value that a parser of any kind has reached; it has no place in a text. */
  static JsonValue read(JsonParser parser) throws IOException {
    JsonTreeBuilder builder = new JsonTreeBuilder(SourceText.named(""), new ArrayList<>());
    return builder.value(parser, parser.currentToken());
  }

  private @Nullable JsonValue build(JsonParser parser) throws IOException {
    JsonValue root;
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        findings.add(MalformedText.empty(source));
        return null;
      }
      root = value(parser, first);
    } catch (JsonProcessingException e) {
      findings.add(MalformedText.describe(source, e, offset(parser.currentLocation()), open));
      return null;
    }
    try {
      if (parser.nextToken() != null) {
        findings.add(MalformedText.afterEnd(source, offset(parser.currentTokenLocation())));
      }
    } catch (JsonProcessingException e) {
      findings.add(MalformedText.afterEnd(source, offset(parser.currentTokenLocation())));
    }
    return root;
  }

  private JsonValue value(JsonParser parser, @Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "Unexpected end of tokens");
    }
    int offset = offset(parser.currentTokenLocation());
    return switch (token) {
      case START_OBJECT -> object(parser, offset, null);
      case START_ARRAY -> array(parser, offset);
      case VALUE_STRING -> new JsonString(source, offset, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(source, offset, parser.getText());
      case VALUE_TRUE -> new JsonBoolean(source, offset, true);
      case VALUE_FALSE -> new JsonBoolean(source, offset, false);
      case VALUE_NULL -> new JsonNull(source, offset);
      case FIELD_NAME -> object(parser, offset, null);
      default -> new JsonString(source, offset, String.valueOf(parser.getText()));
    };
  }

  /**
   * Reads an object.
   *
   * @param expected the names that it probably has, which are then compared rather than decoded
   */
  private JsonObject object(JsonParser parser, int offset, @Nullable JsonNames expected)
      throws IOException {
    int outer = open;
    open = offset;
    int firstValue = valueCount;
    int firstName = nameCount;
    String name =
        parser.hasToken(JsonToken.FIELD_NAME)
            ? parser.currentName()
            : nextName(parser, expected, 0);
    while (name != null) {
      push(name);
      push(value(parser, parser.nextToken()));
      name = nextName(parser, expected, nameCount - firstName);
    }
    JsonNames found =
        expected != null && expected.areAll(names, firstName, nameCount)
            ? expected
            : new JsonNames(Arrays.copyOfRange(names, firstName, nameCount));
    JsonObject object =
        new JsonObject(source, offset, found, Arrays.copyOfRange(values, firstValue, valueCount));
    nameCount = firstName;
    valueCount = firstValue;
    open = outer;
    if (object.repeatsNames()) {
      reportRepeated(object);
    }
    return object;
  }

  /** The name of the next member; null at the end of the object. */
  private static @Nullable String nextName(
      JsonParser parser, @Nullable JsonNames expected, int index) throws IOException {
    if (expected == null || index >= expected.size()) {
      return parser.nextFieldName();
    } else if (parser.nextFieldName(expected.encoded()[index])) {
      return expected.get(index);
    }
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
  }

  private JsonArray array(JsonParser parser, int offset) throws IOException {
    int outer = open;
    open = offset;
    int first = valueCount;
    JsonNames alike = null;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      JsonValue value =
          t == JsonToken.START_OBJECT
              ? object(parser, offset(parser.currentTokenLocation()), alike)
              : value(parser, t);
      push(value);
      // From the third on, since it takes some time to get ready for comparing.
      if (valueCount - first > 1 && value instanceof JsonObject object) {
        alike = object.names();
      }
    }
    JsonArray array = new JsonArray(source, offset, Arrays.copyOfRange(values, first, valueCount));
    valueCount = first;
    open = outer;
    return array;
  }

  private void push(String name) {
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, nameCount * 2);
    }
    names[nameCount++] = name;
  }

  private void push(JsonValue value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
    }
    values[valueCount++] = value;
  }

  private void reportRepeated(JsonObject object) {
    for (int i = 0; i < object.size(); i++) {
      JsonMember member = object.member(i);
      int last = object.names().last(member.name());
      if (last != i && repeated++ < REPEATED_SHOWN) {
        findings.add(
            ReaderRule.REPEATED_PROPERTY.at(
                member.location(),
                "Property "
                    + Text.quote(member.name())
                    + " stands again in line "
                    + object.member(last).location().line()
                    + ", and that value is taken; remove one of the two"));
      }
    }
  }

  private static int offset(JsonLocation location) {
    return (int) Math.max(0, location.getByteOffset());
  }
}
