// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.fresnel.core.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of one text from the tokens that Jackson sees in it, and says what is wrong with a
 * text that is not JSON. Plain texts, which are most, {@link PlainJson} reads in less time.
 */
final class JsonTreeBuilder {

  private final SourceText source;
  private final ReaderFindings findings;

  private final TreeAssembly assembly;

  /** Where the innermost object or array begins that is not closed yet; -1 if all are. */
  private int open = -1;

  /** How many objects and arrays are open; parsers that others made may set no limit to them. */
  private int depth;

  /** How many tokens were read; parsers that others made may give any number of them. */
  private int tokens;

  private int mostTokens = Integer.MAX_VALUE;

  JsonTreeBuilder(SourceText source, ReaderFindings findings) {
    this.source = source;
    this.findings = findings;
    this.assembly = new TreeAssembly(source, findings);
  }

  /** The root of the tree; null if the text is at fault, which is then among the findings. */
  @Nullable JsonValue build(JsonLimits limits) {
    mostTokens = limits.tokens();
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
      JsonToken first = next(parser);
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
      case START_OBJECT, FIELD_NAME -> object(parser, offset);
      case START_ARRAY -> array(parser, offset);
      default -> assembly.scalar(scalar(parser, token, offset));
    };
  }

  private JsonValue scalar(JsonParser parser, JsonToken token, int offset) throws IOException {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(source, offset, parser.getText());
      case VALUE_TRUE -> new JsonBoolean(source, offset, true);
      case VALUE_FALSE -> new JsonBoolean(source, offset, false);
      case VALUE_NULL -> new JsonNull(source, offset);
      default -> new JsonString(source, offset, String.valueOf(parser.getText()));
    };
  }

  private JsonObject object(JsonParser parser, int offset) throws IOException {
    enter();
    int outer = open;
    open = offset;
    assembly.open(offset);
    String name = parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : nextName(parser);
    while (name != null) {
      JsonValue value = value(parser, next(parser));
      assembly.addName(name);
      assembly.add(value);
      name = nextName(parser);
    }
    open = outer;
    depth--;
    return assembly.object(null);
  }

  private @Nullable JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    count();
    return token;
  }

  private @Nullable String nextName(JsonParser parser) throws IOException {
    String name = parser.nextFieldName();
    count();
    if (name != null && name.length() > JsonLimits.NAME_LENGTH) {
      throw exceeds("Name length", name.length(), JsonLimits.NAME_LENGTH);
    }
    return name;
  }

  private void count() throws StreamConstraintsException {
    if (++tokens > mostTokens) {
      throw exceeds("Token count", tokens, mostTokens);
    }
  }

  /** Says it as Jackson does, which checks this only since 2.16 and 2.18. */
  private static StreamConstraintsException exceeds(String what, int is, int most) {
    return new StreamConstraintsException(
        what + " (" + is + ") exceeds the maximum allowed (" + most + ")");
  }

  private void enter() throws StreamConstraintsException {
    if (++depth > JsonLimits.NESTING_DEPTH) {
      throw new StreamConstraintsException(
          "Objects and arrays stand within each other more than "
              + JsonLimits.NESTING_DEPTH
              + " deep");
    }
  }

  private JsonArray array(JsonParser parser, int offset) throws IOException {
    enter();
    int outer = open;
    open = offset;
    assembly.open(offset);
    for (JsonToken t = next(parser); t != JsonToken.END_ARRAY; t = next(parser)) {
      assembly.add(value(parser, t));
    }
    open = outer;
    depth--;
    return assembly.array();
  }

  private void malformed(Supplier<Finding> finding) {
    findings.add(ReaderRule.MALFORMED_JSON, finding);
  }

  private static int offset(JsonLocation location) {
    return (int) Math.max(0, location.getByteOffset());
  }
}
