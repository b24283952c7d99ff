// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import dev.fresnel.arm.internal.json.JsonMember;
import dev.fresnel.arm.internal.json.JsonObject;
import dev.fresnel.arm.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an object of JSON together from values that keep their places in the text. */
final class ObjectBuilder {

  private final JsonValue origin;
  private final List<JsonMember> members = new ArrayList<>();

  /** An object that stands where another value does. */
  ObjectBuilder(JsonValue origin) {
    this.origin = origin;
  }

  /** Adds a member, unless there is no value. */
  ObjectBuilder put(String name, @Nullable JsonValue value) {
    if (value != null) {
      members.add(new JsonMember(name, value));
    }
    return this;
  }

  JsonObject build() {
    return new JsonObject(origin.source(), origin.offset(), members);
  }
}
