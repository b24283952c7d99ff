// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.ModelPath;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads values of one type by their codec; what it reports becomes an exception. */
public final class CodecDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final transient Codec<?> codec;

  /** A deserializer of a type, by a codec that may read others, too. */
  public CodecDeserializer(Class<T> type, Codec<?> codec) {
    super(type);
    this.type = type;
    this.codec = codec;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonValue json = JsonReader.read(parser);
    Reading in = new Reading();
    Object value = codec.read(json, in);
    boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    Optional<Finding> fault =
        in.findings().stream().filter(finding -> strict || finding.isError()).findFirst();
    if (fault.isPresent()) {
      throw exception(parser, fault.get());
    } else if (!type.isInstance(value)) {
      throw MismatchedInputException.from(
          parser, type, json.describe() + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }

  /** Takes a value without a type, too: as the outermost one it is written without. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return parser.hasToken(JsonToken.START_ARRAY)
        ? types.deserializeTypedFromAny(parser, context)
        : deserialize(parser, context);
  }

  private JsonMappingException exception(JsonParser parser, Finding fault) {
    JsonMappingException exception = MismatchedInputException.from(parser, type, fault.message());
    for (ModelPath at = fault.path(); at.depth() > 0; at = at.parent().orElseThrow()) {
      exception.prependPath(reference(at));
    }
    return exception;
  }

  private JsonMappingException.Reference reference(ModelPath path) {
    OptionalInt index = path.lastIndex();
    return index.isPresent()
        ? new JsonMappingException.Reference(type, index.getAsInt())
        : new JsonMappingException.Reference(type, path.lastStep());
  }
}
