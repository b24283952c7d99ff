// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A whole number. */
public final class ArmInteger extends ArmValue {

  private final long value;

  ArmInteger(long value, @Nullable JsonValue origin) {
    super(origin);
    this.value = value;
  }

  /** A number that was computed. */
  public static ArmInteger of(long value) {
    return new ArmInteger(value, null);
  }

  /** The number. */
  public long value() {
    return value;
  }

  @Override
  public ArmInteger at(JsonValue place) {
    return new ArmInteger(value, place);
  }

  @Override
  public String describe() {
    return "the number " + value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmInteger that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
