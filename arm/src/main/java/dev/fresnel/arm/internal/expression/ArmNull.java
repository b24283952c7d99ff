// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The value {@code null}. */
public final class ArmNull extends ArmValue {

  /** A null that was computed. */
  public static final ArmNull NULL = new ArmNull(null);

  ArmNull(@Nullable JsonValue origin) {
    super(origin);
  }

  @Override
  public ArmNull at(JsonValue place) {
    return new ArmNull(place);
  }

  @Override
  public String describe() {
    return "null";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmNull;
  }

  @Override
  public int hashCode() {
    return ArmNull.class.hashCode();
  }

  @Override
  public String toString() {
    return "null";
  }
}
