// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.fresnel.core.internal.codec.ScalarCodec;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads keys of maps as their values are read. */
public final class CodecKeyDeserializer extends KeyDeserializer {

  private final Class<?> type;
  private final ScalarCodec<?> codec;

  /** A deserializer of keys of a type. */
  public CodecKeyDeserializer(Class<?> type, ScalarCodec<?> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
    Optional<?> value = codec.parse(key);
    return value.isPresent()
        ? value.get()
        : context.handleWeirdKey(type, key, "expected %s", codec.form());
  }
}
