// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The value {@code true} or {@code false}. */
public final class ArmBoolean extends ArmValue {

  private static final ArmBoolean TRUE = new ArmBoolean(true, null);
  private static final ArmBoolean FALSE = new ArmBoolean(false, null);

  private final boolean value;

  ArmBoolean(boolean value, @Nullable JsonValue origin) {
    super(origin);
    this.value = value;
  }

  /** A truth value that was computed. */
  public static ArmBoolean of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The truth value. */
  public boolean value() {
    return value;
  }

  /** The value as Azure Resource Manager makes a string of it. */
  String text() {
    return value ? "True" : "False";
  }

  @Override
  public ArmBoolean at(JsonValue place) {
    return new ArmBoolean(value, place);
  }

  @Override
  public String describe() {
    return "the boolean " + value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmBoolean that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(value);
  }

  @Override
  public String toString() {
    return Boolean.toString(value);
  }
}
