// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the tree of one text from the tokens that Jackson sees in it. */
final class JsonTreeBuilder {

  private final SourceText source;
  private final ReaderFindings findings;

  /** Whether strings are left to be decoded later, which is only right if none can be too long. */
  private final boolean leavesStrings;

  private JsonValue[] values = new JsonValue[32];
  private int valueCount;
  private String[] names = new String[32];
  private int nameCount;

  /** How many values there are so far, and how many of them or their names are not plain. */
  private int made;

  private int notPlain;

  /** Where the innermost object or array begins that is not closed yet; -1 if all are. */
  private int open = -1;

  /** How many objects and arrays are open; parsers that others made may set no limit to them. */
  private int depth;

  JsonTreeBuilder(SourceText source, ReaderFindings findings) {
    this.source = source;
    this.findings = findings;
    this.leavesStrings = source.length() > 0 && source.length() <= JsonLimits.STRING_LENGTH;
  }

  /** The root of the tree; null if the text is at fault, which is then among the findings. */
  @Nullable JsonValue build(JsonLimits limits) {
    try (JsonParser parser = limits.factory().createParser(source.utf8())) {
      return build(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("all bytes are in memory, and yet", e);
    }
  }

  /** The value that a parser of any kind has reached; it has no place in a text. */
  static JsonValue read(JsonParser parser) throws IOException {
    JsonTreeBuilder builder = new JsonTreeBuilder(SourceText.named(""), new ReaderFindings());
    return builder.value(parser, parser.currentToken());
  }

  private @Nullable JsonValue build(JsonParser parser) throws IOException {
    JsonValue root;
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        malformed(() -> MalformedText.empty(source));
        return null;
      }
      root = value(parser, first);
      parser.finishToken();
    } catch (JsonProcessingException e) {
      int at = offset(parser.currentLocation());
      findings.add(MalformedText.rule(e), () -> MalformedText.describe(source, e, at, open));
      return null;
    }
    try {
      if (parser.nextToken() != null) {
        reportTextAfterEnd(parser);
      }
    } catch (JsonProcessingException e) {
      reportTextAfterEnd(parser);
    }
    return root;
  }

  private void reportTextAfterEnd(JsonParser parser) {
    int at = offset(parser.currentTokenLocation());
    malformed(() -> MalformedText.afterEnd(source, at));
  }

  private JsonValue value(JsonParser parser, @Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "Unexpected end of tokens");
    }
    int offset = offset(parser.currentTokenLocation());
    return switch (token) {
      case START_OBJECT, FIELD_NAME -> object(parser, offset, null);
      case START_ARRAY -> array(parser, offset);
      default -> {
        made++;
        yield scalar(parser, token, offset);
      }
    };
  }

  private JsonValue scalar(JsonParser parser, JsonToken token, int offset) throws IOException {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(source, offset, parser.getText());
      case VALUE_TRUE -> new JsonBoolean(source, offset, true);
      case VALUE_FALSE -> new JsonBoolean(source, offset, false);
      case VALUE_NULL -> new JsonNull(source, offset);
      default -> string(parser, offset);
    };
  }

  private JsonString string(JsonParser parser, int offset) throws IOException {
    if (leavesStrings && isPlain(offset)) {
      return new JsonString(source, offset);
    }
    JsonString string = new JsonString(source, offset, String.valueOf(parser.getText()));
    notPlain += string.isPlain() ? 0 : 1;
    return string;
  }

  /** Whether the first character of a string tells that it is plain. */
  private boolean isPlain(int offset) {
    byte[] utf8 = source.utf8();
    return offset + 1 < utf8.length && utf8[offset + 1] != '[' && utf8[offset + 1] != '\\';
  }

  /**
   * Reads an object.
   *
   * @param expected the names that it probably has, which are then compared rather than decoded
   */
  private JsonObject object(JsonParser parser, int offset, @Nullable NodeNames expected)
      throws IOException {
    enter();
    int outer = open;
    open = offset;
    int firstValue = valueCount;
    int firstName = nameCount;
    int madeBefore = made;
    int notPlainBefore = notPlain;
    String name =
        parser.hasToken(JsonToken.FIELD_NAME)
            ? parser.currentName()
            : nextName(parser, expected, 0);
    while (name != null) {
      push(name);
      push(value(parser, parser.nextToken()));
      name = nextName(parser, expected, nameCount - firstName);
    }
    NodeNames found =
        expected != null && expected.areAll(names, firstName, nameCount)
            ? expected
            : new NodeNames(Arrays.copyOfRange(names, firstName, nameCount));
    made++;
    notPlain += found.isPlain() ? 0 : 1;
    JsonObject object =
        new JsonObject(
            source,
            offset,
            found,
            Arrays.copyOfRange(values, firstValue, valueCount),
            made - madeBefore,
            notPlain == notPlainBefore);
    nameCount = firstName;
    valueCount = firstValue;
    open = outer;
    depth--;
    if (object.repeatsNames()) {
      reportRepeated(object);
    }
    return object;
  }

  /** The name of the next member; null at the end of the object. */
  private static @Nullable String nextName(
      JsonParser parser, @Nullable NodeNames expected, int index) throws IOException {
    if (expected == null || index >= expected.size()) {
      return parser.nextFieldName();
    } else if (parser.nextFieldName(expected.encoded()[index])) {
      return expected.get(index);
    }
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
  }

  private JsonArray array(JsonParser parser, int offset) throws IOException {
    enter();
    int outer = open;
    open = offset;
    int first = valueCount;
    int madeBefore = made++;
    int notPlainBefore = notPlain;
    NodeNames alike = null;
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
    JsonArray array =
        new JsonArray(
            source,
            offset,
            Arrays.copyOfRange(values, first, valueCount),
            made - madeBefore,
            notPlain == notPlainBefore);
    valueCount = first;
    open = outer;
    depth--;
    return array;
  }

  private void enter() throws StreamConstraintsException {
    if (++depth > JsonLimits.NESTING_DEPTH) {
      throw new StreamConstraintsException(
          "Objects and arrays stand within each other more than "
              + JsonLimits.NESTING_DEPTH
              + " deep");
    }
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
      int index = i;
      int last = object.names().last(object.name(i));
      if (last != i) {
        findings.add(
            ReaderRule.REPEATED_PROPERTY,
            () ->
                ReaderRule.REPEATED_PROPERTY.at(
                    object.nameLocation(index),
                    "Property "
                        + Text.quote(object.name(index))
                        + " stands again in line "
                        + object.nameLocation(last).line()
                        + ", and that value is taken; remove one of the two"));
      }
    }
  }

  private void malformed(Supplier<Finding> finding) {
    findings.add(ReaderRule.MALFORMED_JSON, finding);
  }

  private static int offset(JsonLocation location) {
    return (int) Math.max(0, location.getByteOffset());
  }
}
