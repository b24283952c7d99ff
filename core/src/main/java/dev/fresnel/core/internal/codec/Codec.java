// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one type as JSON, reads them back, and knows where each part of a value
 * stands in the JSON that it was read from.
 *
 * @param <T> the type
 */
public interface Codec<T> {

  /** Writes a value at the place that the generator has reached. */
  void write(T value, JsonGenerator out) throws IOException;

  /**
   * Reads a value, reporting what is at fault.
   *
   * @return null if the JSON is too faulty to give a value; the fault has then been reported
   */
  @Nullable T read(JsonValue json, Reading in);

  /**
   * What stands in where a value is missing that its owner cannot be without, so that the rest of
   * the owner can be checked; null if nothing can.
   */
  @Nullable T placeholder();

  /** The JSON that a part was read from; null if the value has no such part. */
  default @Nullable Place property(JsonValue json, String name) {
    return null;
  }

  /** The JSON that an element was read from; null if the value has no such element. */
  default @Nullable Place element(JsonValue json, int index, Reading in) {
    return null;
  }

  /**
   * Where a part of a value stands.
   *
   * @param json the JSON that it was read from
   * @param codec what read it
   */
  record Place(JsonValue json, Codec<?> codec) {}
}
