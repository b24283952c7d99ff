// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.path.ModelPath;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type by their codec; what it reports becomes an exception. */
public final class ModelDeserializer<T> extends StdDeserializer<T> {

  private final Class<T> type;
  private final Codec<?> codec;

  /** A deserializer of a type, by a codec that may read others, too. */
  public ModelDeserializer(Class<T> type, Codec<?> codec) {
    super(type);
    this.type = type;
    this.codec = codec;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    JsonValue json = TokenCopy.read(parser);
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
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return parser.hasToken(JsonToken.START_ARRAY)
        ? types.deserializeTypedFromAny(parser, context)
        : deserialize(parser, context);
  }

  private DatabindException exception(JsonParser parser, Finding fault) {
    DatabindException exception = MismatchedInputException.from(parser, type, fault.message());
    for (ModelPath at = fault.path(); at.depth() > 0; at = at.parent().orElseThrow()) {
      OptionalInt index = at.lastIndex();
      if (index.isPresent()) {
        exception.prependPath(type, index.getAsInt());
      } else {
        exception.prependPath(type, at.lastStep());
      }
    }
    return exception;
  }
}
