// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Values by name, each evaluated once, when it is first asked for; finds those that need
 * themselves.
 */
final class Slots {

  private final String what;
  private final ArmObject.Builder values = new ArmObject.Builder();
  private final List<String> underWay = new ArrayList<>(4);

  /** How a value comes about. */
  @FunctionalInterface
  interface Evaluation {

    ArmValue evaluate() throws ExpressionException;
  }

  /** Values of a kind, such as {@code variable}. */
  Slots(String what) {
    this.what = what;
  }

  ArmValue get(String name, Evaluation evaluation) throws ExpressionException {
    ArmValue value = values.get(name);
    if (value != null) {
      return value;
    }
    if (isUnderWay(name)) {
      throw new ExpressionException(
          Kind.CYCLE,
          "The value of " + what + " " + Text.quote(name) + " depends on itself; break the circle",
          0);
    }
    underWay.add(name);
    try {
      value = evaluation.evaluate();
      values.put(name, value);
      return value;
    } finally {
      underWay.remove(underWay.size() - 1);
    }
  }

  /** As few are under way as limits allow calls within each other. */
  private boolean isUnderWay(String name) {
    for (int i = 0; i < underWay.size(); i++) {
      if (underWay.get(i).equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
