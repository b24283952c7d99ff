// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

/** The JSON value {@code null}. */
public final class JsonNull extends JsonValue {

  /** A null at a place. */
  public JsonNull(SourceText source, int offset) {
    super(source, offset);
  }

  @Override
  public String describe() {
    return "null";
  }
}
