// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.FoldedName;
import dev.fresnel.core.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Values by name, each evaluated once, when it is first asked for; finds those that need
 * themselves.
 */
final class LazyValues {

  private final String what;
  private final Map<FoldedName, ArmValue> values = new HashMap<>();
  private final Set<FoldedName> underWay = new HashSet<>(4);

  /** How a value comes about. */
  @FunctionalInterface
  interface Computation {

    ArmValue evaluate() throws ExpressionException;
  }

  /** Values of a kind, such as {@code variable}. */
  LazyValues(String what) {
    this.what = what;
  }

  ArmValue get(String name, Computation evaluation) throws ExpressionException {
    FoldedName key = new FoldedName(name);
    ArmValue value = values.get(key);
    if (value != null) {
      return value;
    }
    if (!underWay.add(key)) {
      throw new ExpressionException(
          Kind.CYCLE,
          "The value of " + what + " " + Text.quote(name) + " depends on itself; break the circle",
          0);
    }
    try {
      value = evaluation.evaluate();
      values.put(key, value);
      return value;
    } finally {
      underWay.remove(key);
    }
  }
}
