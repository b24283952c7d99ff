// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function's name with its arguments, as they stand in an expression.
 *
 * @param offset where the name begins
 * @param name the name as it is documented; as it is written, if it is none of the language
 * @param arguments the arguments, not evaluated
 */
record Invocation(int offset, String name, List<Node> arguments) {

  /** The values of all arguments. */
  ArmValue[] values(Evaluation evaluation) throws ExpressionException {
    ArmValue[] values = new ArmValue[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).evaluate(evaluation);
    }
    return values;
  }

  /**
   * The values of the arguments from one on, to see what an unknown value leads to; null if not all
   * of them have one, or evaluating them would report something.
   */
  ArmValue @Nullable [] tryValues(int from, Evaluation evaluation) throws ExpressionException {
    if (!arguments.subList(from, arguments.size()).stream().allMatch(Node::isSilent)) {
      return null;
    }
    ArmValue[] values = new ArmValue[arguments.size() - from];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(from + i).evaluate(evaluation);
      }
    } catch (ExpressionException e) {
      if (e.kind() == Kind.LIMIT) {
        throw e;
      }
      return null;
    }
    return values;
  }

  ExpressionException fault(Kind kind, String message) {
    return new ExpressionException(kind, message, offset);
  }
}
