// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.fresnel.core.internal.codec.ScalarCodec;
import java.io.IOException;

/** Writes keys of maps as their values are written. */
public final class CodecKeySerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient ScalarCodec<T> codec;

  /** A serializer of keys of a type. */
  public CodecKeySerializer(Class<T> type, ScalarCodec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeFieldName(codec.format(value));
  }
}
