// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, each evaluated once, when it is first asked for; finds those that need
 * themselves.
 */
final class LazyValues {

  private final String what;

  /** Those that are being evaluated are null. */
  private final Map<String, @Nullable ArmValue> values = new HashMap<>();

  /** How a value comes about. */
  @FunctionalInterface
  interface Computation {

    ArmValue evaluate() throws ExpressionException;
  }

  /** Values of a kind, such as {@code variable}. */
  LazyValues(String what) {
    this.what = what;
  }

  /**
   * A value.
   *
   * @param name the name as it is declared, whose case counts
   */
  ArmValue get(String name, Computation evaluation) throws ExpressionException {
    ArmValue known = values.get(name);
    if (known != null) {
      return known;
    } else if (values.containsKey(name)) {
      throw new ExpressionException(
          Kind.CYCLE,
          "The value of " + what + " " + Text.quote(name) + " depends on itself; break the circle",
          0);
    }
    values.put(name, null);
    ArmValue value = null;
    try {
      value = evaluation.evaluate();
      return value;
    } finally {
      if (value == null) {
        values.remove(name);
      } else {
        values.put(name, value);
      }
    }
  }
}
