// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.Text;
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
  private JsonMember[] members = new JsonMember[32];
  private int memberCount;
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
      case START_OBJECT -> object(parser, offset);
      case START_ARRAY -> array(parser, offset);
      case VALUE_STRING -> new JsonString(source, offset, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(source, offset, parser.getText());
      case VALUE_TRUE -> new JsonBoolean(source, offset, true);
      case VALUE_FALSE -> new JsonBoolean(source, offset, false);
      case VALUE_NULL -> new JsonNull(source, offset);
      case FIELD_NAME -> object(parser, offset);
      default -> new JsonString(source, offset, String.valueOf(parser.getText()));
    };
  }

  private JsonObject object(JsonParser parser, int offset) throws IOException {
    int outer = open;
    open = offset;
    int first = memberCount;
    String name =
        parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : parser.nextFieldName();
    for (; name != null; name = parser.nextFieldName()) {
      int nameOffset = offset(parser.currentTokenLocation());
      JsonValue value = value(parser, parser.nextToken());
      if (memberCount == members.length) {
        members = Arrays.copyOf(members, memberCount * 2);
      }
      members[memberCount++] = new JsonMember(name, nameOffset, value);
    }
    JsonObject object =
        new JsonObject(source, offset, Arrays.copyOfRange(members, first, memberCount));
    memberCount = first;
    open = outer;
    reportRepeated(object);
    return object;
  }

  private JsonArray array(JsonParser parser, int offset) throws IOException {
    int outer = open;
    open = offset;
    int first = valueCount;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      JsonValue value = value(parser, t);
      if (valueCount == values.length) {
        values = Arrays.copyOf(values, valueCount * 2);
      }
      values[valueCount++] = value;
    }
    JsonArray array = new JsonArray(source, offset, Arrays.copyOfRange(values, first, valueCount));
    valueCount = first;
    open = outer;
    return array;
  }

  private void reportRepeated(JsonObject object) {
    for (JsonMember member : object.members()) {
      JsonMember last = object.member(member.name());
      if (last != null && last.offset() != member.offset() && repeated++ < REPEATED_SHOWN) {
        findings.add(
            ReaderRule.REPEATED_PROPERTY.at(
                member.location(),
                "Property "
                    + Text.quote(member.name())
                    + " stands again in line "
                    + last.location().line()
                    + ", and that value is taken; remove one of the two"));
      }
    }
  }

  private static int offset(JsonLocation location) {
    return (int) Math.max(0, location.getByteOffset());
  }
}
