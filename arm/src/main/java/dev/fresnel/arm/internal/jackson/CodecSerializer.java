// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.fresnel.core.internal.codec.Codec;
import java.io.IOException;

/** Writes values of one type by their codec. */
public final class CodecSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Codec<T> codec;

  /** A serializer of a type. */
  public CodecSerializer(Class<T> type, Codec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    codec.write(value, out);
  }

  /** Names the type beside the value, so that it never has to be looked for within an object. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId type = types.typeId(value, handledType(), JsonToken.VALUE_STRING);
    types.writeTypePrefix(out, type);
    codec.write(value, out);
    types.writeTypeSuffix(out, type);
  }
}
