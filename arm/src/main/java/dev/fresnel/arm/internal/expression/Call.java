// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a function, of the language or of the template's own. */
final class Call extends Node {

  private final String name;
  private final List<Node> arguments;
  private final @Nullable Function function;

  Call(int offset, String name, List<Node> arguments) {
    super(offset);
    this.name = name;
    this.arguments = arguments;
    this.function = FunctionTable.find(name);
  }

  /** The function as it is documented; as it is written, if it is none of the language. */
  String functionName() {
    return function == null ? name : function.name();
  }

  List<Node> arguments() {
    return arguments;
  }

  @Override
  ArmValue evaluate(Evaluation evaluation) throws ExpressionException {
    Budget budget = evaluation.budget();
    try {
      budget.enter();
    } catch (ExpressionException e) {
      throw e.at(offset());
    }
    try {
      return apply(evaluation);
    } finally {
      budget.leave();
    }
  }

  private ArmValue apply(Evaluation evaluation) throws ExpressionException {
    Function called = function;
    if (called == null) {
      return applyOwn(evaluation);
    }
    int count = arguments.size();
    if (count < called.minimum() || count > called.maximum()) {
      throw fault(
          Kind.ARGUMENT, called.name() + " takes " + called.arity() + ", but is given " + count);
    }
    return called.apply(this, evaluation);
  }

  private ArmValue applyOwn(Evaluation evaluation) throws ExpressionException {
    if (name.indexOf('.') < 0) {
      throw fault(
          Kind.FUNCTION,
          "There is no template function "
              + Text.quote(name)
              + "; if this is no expression but plain text, double its opening bracket: [[");
    }
    ArmValue[] values = evaluation.all(arguments);
    try {
      return evaluation.scope().call(name, List.of(values));
    } catch (ExpressionException e) {
      throw e.at(offset());
    }
  }

  ExpressionException fault(Kind kind, String message) {
    return new ExpressionException(kind, message, offset());
  }
}
