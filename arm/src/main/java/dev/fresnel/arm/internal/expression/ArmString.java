// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A string. */
public final class ArmString extends ArmValue {

  private final String value;

  ArmString(String value, @Nullable JsonValue origin) {
    super(origin);
    this.value = Objects.requireNonNull(value, "value");
  }

  /** A string that was computed. */
  public static ArmString of(String value) {
    return new ArmString(value, null);
  }

  /** The string. */
  public String value() {
    return value;
  }

  @Override
  public PartialText asText() {
    return PartialText.known(value);
  }

  @Override
  public ArmString at(JsonValue place) {
    return new ArmString(value, place);
  }

  @Override
  public String describe() {
    return "the string " + Text.quote(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmString that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return Text.quote(value);
  }
}
