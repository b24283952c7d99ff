// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Carries tokens between Jackson 3 and codecs, which write and read with Jackson 2. */
final class TokenCopy {

  private TokenCopy() {}

  /** Writes a value by its codec. */
  static <T> void write(T value, Codec<T> codec, JsonGenerator out) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      codec.write(value, buffer);
      com.fasterxml.jackson.core.JsonParser tokens = buffer.asParser();
      while (tokens.nextToken() != null) {
        write(tokens, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("tokens in memory do not fail", e);
    }
  }

  private static void write(com.fasterxml.jackson.core.JsonParser tokens, JsonGenerator out)
      throws IOException {
    switch (tokens.currentToken()) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeName(tokens.currentName());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      case VALUE_NUMBER_INT -> out.writeNumber(tokens.getLongValue());
      case VALUE_STRING -> out.writeString(tokens.getText());
      default -> throw new IllegalStateException("no codec writes " + tokens.currentToken());
    }
  }

  /** The value that a parser has reached, up to its last token. */
  static JsonValue read(JsonParser in) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      int open = 0;
      for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
        copy(token, in, buffer);
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean isFirstName = open == 0 && token == JsonToken.PROPERTY_NAME;
        if (isFirstName) {
          open = 1;
        }
        if (open == 0) {
          break;
        }
      }
      com.fasterxml.jackson.core.JsonParser tokens = buffer.asParser();
      tokens.nextToken();
      return JsonReader.read(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("tokens in memory do not fail", e);
    }
  }

  private static void copy(JsonToken token, JsonParser in, TokenBuffer buffer) throws IOException {
    switch (token) {
      case START_OBJECT -> buffer.writeStartObject();
      case END_OBJECT -> buffer.writeEndObject();
      case START_ARRAY -> buffer.writeStartArray();
      case END_ARRAY -> buffer.writeEndArray();
      case PROPERTY_NAME -> buffer.writeFieldName(in.currentName());
      case VALUE_TRUE -> buffer.writeBoolean(true);
      case VALUE_FALSE -> buffer.writeBoolean(false);
      case VALUE_NULL -> buffer.writeNull();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> buffer.writeNumber(in.getString());
      default -> buffer.writeString(String.valueOf(in.getString()));
    }
  }
}
