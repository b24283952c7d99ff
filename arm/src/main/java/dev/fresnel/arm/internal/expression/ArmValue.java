// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonBoolean;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonNumber;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What an expression gives: a value of JSON, or one that is not known before deployment.
 *
 * <p>A value that was read from a text, and not computed, knows where it stands there; that does
 * not count when values are compared.
 */
public abstract sealed class ArmValue
    permits ArmNull,
        ArmBoolean,
        ArmInteger,
        ArmDecimal,
        ArmString,
        ArmArray,
        ArmObject,
        ArmUnknown {

  private final @Nullable JsonValue origin;

  ArmValue(@Nullable JsonValue origin) {
    this.origin = origin;
  }

  /** Where the value was read from; null if it was computed. */
  public final @Nullable JsonValue origin() {
    return origin;
  }

  /** What it is, for messages: its type, and the value where that is short. */
  public abstract String describe();

  /** Whether the value, or one in it, is not known. */
  public boolean holdsUnknown() {
    return false;
  }

  /** The same value, standing where an expression does that gives it; takes no time. */
  public abstract ArmValue at(JsonValue place);

  /** How many arrays and objects stand within each other that were put there by evaluation. */
  int nesting() {
    return 0;
  }

  /** The string that the value is, as far as it is known; null if it is of another type. */
  public @Nullable PartialText asText() {
    return null;
  }

  /** A value as it stands in a text, in which no string is an expression. */
  public static ArmValue literal(JsonValue json) {
    return of(json, true);
  }

  /** A value that is equal to one of another text, which is none of the user's own. */
  static ArmValue computed(JsonValue json) {
    return of(json, false);
  }

  static ArmValue of(JsonValue json, boolean located) {
    JsonValue origin = located ? json : null;
    if (json instanceof JsonString string) {
      return new ArmString(string.text(), origin);
    } else if (json instanceof JsonObject object) {
      return new ArmObject(object, located);
    } else if (json instanceof JsonArray array) {
      return new ArmArray(array, located);
    } else if (json instanceof JsonBoolean bool) {
      return located ? new ArmBoolean(bool.value(), origin) : ArmBoolean.of(bool.value());
    } else if (json instanceof JsonNumber number) {
      OptionalLong integer = number.toLong();
      return integer.isPresent()
          ? new ArmInteger(integer.getAsLong(), origin)
          : new ArmDecimal(Double.parseDouble(number.text()), origin);
    } else if (json instanceof JsonNull) {
      return located ? new ArmNull(origin) : ArmNull.NULL;
    }
    throw new IllegalStateException("no value of JSON: " + json.getClass());
  }
}
