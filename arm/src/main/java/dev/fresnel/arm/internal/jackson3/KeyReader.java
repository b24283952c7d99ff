// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.jackson3;

import dev.fresnel.core.internal.codec.ScalarCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads keys of maps as their values are read. */
public final class KeyReader extends KeyDeserializer {

  private final Class<?> type;
  private final ScalarCodec<?> codec;

  /** A reader of keys of a type. */
  public KeyReader(Class<?> type, ScalarCodec<?> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    Optional<?> value = codec.parse(key);
    return value.isPresent()
        ? value.get()
        : context.handleWeirdKey(type, key, "expected %s", codec.form());
  }
}
