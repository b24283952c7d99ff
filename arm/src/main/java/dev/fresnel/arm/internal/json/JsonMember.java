// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.json;

import dev.fresnel.core.path.SourceLocation;
import java.util.Objects;

/**
 * A name in a JSON object with its value.
 *
 * @param name the name, its escapes resolved
 * @param offset where the name begins in the text that the value was read from
 * @param value the value
 */
public record JsonMember(String name, int offset, JsonValue value) {

  /** A name with its value. */
  public JsonMember {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** Where the name begins, by line and column. */
  public SourceLocation location() {
    return value.source().locate(offset);
  }
}
