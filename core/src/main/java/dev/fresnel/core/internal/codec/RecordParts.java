// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Collects the parts of a record, by name, before it is made. */
public final class RecordParts {

  private final Map<String, Object> values = new HashMap<>();

  /** Sets the part of a name. */
  public static <V> BiConsumer<RecordParts, V> set(String name) {
    return (parts, value) -> parts.values.put(name, Objects.requireNonNull(value, name));
  }

  /** The part of a name, which is set. */
  public <V> V get(String name, Class<V> type) {
    return type.cast(Objects.requireNonNull(values.get(name), name));
  }

  /** The part of a name; empty if it is not set. */
  public <V> Optional<V> find(String name, Class<V> type) {
    return Optional.ofNullable(type.cast(values.get(name)));
  }

  /** The text of a name, which is set. */
  public String text(String name) {
    return get(name, String.class);
  }
}
