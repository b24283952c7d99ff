// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.path.SourceLocation;
import java.util.Objects;

/**
 * A name in a JSON object with its value.
 *
 * @param name the name, its escapes resolved
 * @param value the value
 */
public record JsonMember(String name, JsonValue value) {

  /** A name with its value. */
  public JsonMember {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Where the name begins, by line and column; where the value does if the name does not stand
   * right before it, as it was written with escapes, or a comment of its line is in between, or the
   * value was computed.
   */
  public SourceLocation location() {
    return value.source().locateName(name, value.offset());
  }
}
