// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.arm.internal.codec.Codec.Place;
import dev.fresnel.arm.internal.json.JsonObject;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object: where it stands in the model and where in JSON.
 *
 * @param <T> the type of the object
 * @param <B> what objects are built with
 */
interface Field<T, B> {

  /** Writes the part of an object, if it is to be seen. */
  void write(T owner, JsonGenerator out) throws IOException;

  /** Gives the builder the part that an object of JSON holds, or what stands in for it. */
  void read(JsonObject from, B builder, Reading in);

  /** Gives the builder what stands in for the part if it is mandatory. */
  void standIn(B builder);

  /** Adds the names of JSON that the part is read from. */
  void addKeys(Collection<String> keys);

  /** The JSON of a part of the model, by name; null if this is not that part or it is absent. */
  @Nullable Place find(JsonObject from, String name);
}
