// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.internal.codec.ScalarCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes keys of maps as their values are written. */
public final class KeySerializer<T> extends StdSerializer<T> {

  private final ScalarCodec<T> codec;

  /** A serializer of keys of a type. */
  public KeySerializer(Class<T> type, ScalarCodec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    out.writeName(codec.format(value));
  }
}
