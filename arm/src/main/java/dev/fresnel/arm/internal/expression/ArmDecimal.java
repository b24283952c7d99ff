// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.internal.json.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with a fraction or an exponent, or a whole number that does not fit 64 bits. Expressions
 * cannot write one down; parameters, {@code json} and {@code float} give them.
 */
public final class ArmDecimal extends ArmValue {

  private static final int LEAST_PLAIN_EXPONENT = -5;
  private static final int LEAST_SCIENTIFIC_EXPONENT = 15;

  private final double value;

  ArmDecimal(double value, @Nullable JsonValue origin) {
    super(origin);
    this.value = value;
  }

  /** A number that was computed. */
  static ArmDecimal of(double value) {
    return new ArmDecimal(value, null);
  }

  /** The number. */
  public double value() {
    return value;
  }

  /** The number as .NET writes it: the shortest that gives it back, {@code 1E+15} from there on. */
  String text() {
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= LEAST_PLAIN_EXPONENT + 1 && exponent < LEAST_SCIENTIFIC_EXPONENT) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder(value < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('E').append(exponent < 0 ? '-' : '+');
    int shown = Math.abs(exponent);
    return text.append(shown < 10 ? "0" : "").append(shown).toString();
  }

  @Override
  public ArmDecimal at(JsonValue place) {
    return new ArmDecimal(value, place);
  }

  @Override
  public String describe() {
    return "the number " + text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmDecimal that && Double.compare(value, that.value) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value);
  }

  /** The number in the notation of JSON, with a fraction or an exponent in any case. */
  @Override
  public String toString() {
    String text = text();
    return Double.isFinite(value) && text.indexOf('.') < 0 && text.indexOf('E') < 0
        ? text + ".0"
        : text;
  }
}
