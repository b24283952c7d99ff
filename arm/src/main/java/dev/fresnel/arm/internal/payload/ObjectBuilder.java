// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.json.JsonMember;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an object of JSON together from values that keep their places in the text. */
public final class ObjectBuilder {

  private final JsonValue origin;
  private final List<JsonMember> members = new ArrayList<>();

  /** An object that stands where another value does. */
  public ObjectBuilder(JsonValue origin) {
    this.origin = origin;
  }

  /** Adds a member, unless there is no value. */
  public ObjectBuilder put(String name, @Nullable JsonValue value) {
    if (value != null) {
      members.add(new JsonMember(name, value));
    }
    return this;
  }

  /** The object. */
  public JsonObject build() {
    return new JsonObject(origin.source(), origin.offset(), members);
  }
}
