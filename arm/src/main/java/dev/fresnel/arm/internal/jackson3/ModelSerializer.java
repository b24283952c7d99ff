// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.internal.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type by their codec. */
public final class ModelSerializer<T> extends StdSerializer<T> {

  private final Codec<T> codec;

  /** A serializer of a type. */
  public ModelSerializer(Class<T> type, Codec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    TokenCopy.write(value, codec, out);
  }

  /** Names the type beside the value, so that it never has to be looked for within an object. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId type = types.typeId(value, handledType(), JsonToken.VALUE_STRING);
    types.writeTypePrefix(out, context, type);
    TokenCopy.write(value, codec, out);
    types.writeTypeSuffix(out, context, type);
  }
}
