// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a function, of the language or of the template's own. */
final class Call extends Node {

  private final Invocation invocation;
  private final @Nullable Function function;
  private final boolean silent;

  /**
   * A call.
   *
   * @param function the function of the language; null if none has the name
   */
  Call(Invocation invocation, @Nullable Function function) {
    super(invocation.offset());
    this.invocation = invocation;
    this.function = function;
    this.silent =
        function != null
            && !function.name().equals(EnvironmentFunctions.VARIABLES)
            && invocation.arguments().stream().allMatch(Node::isSilent);
  }

  Invocation invocation() {
    return invocation;
  }

  @Override
  boolean isSilent() {
    return silent;
  }

  @Override
  ArmValue evaluate(Evaluation evaluation) throws ExpressionException {
    Budget budget = evaluation.budget();
    budget.enter(offset());
    try {
      return function == null ? callOwn(evaluation) : call(function, evaluation);
    } finally {
      budget.leave();
    }
  }

  private ArmValue call(Function called, Evaluation evaluation) throws ExpressionException {
    int count = invocation.arguments().size();
    if (count < called.minimum() || count > called.maximum()) {
      throw invocation.fault(
          Kind.ARGUMENT, called.name() + " takes " + called.arity() + ", but is given " + count);
    }
    return called.body().apply(invocation, evaluation);
  }

  private ArmValue callOwn(Evaluation evaluation) throws ExpressionException {
    if (invocation.name().indexOf('.') < 0) {
      throw invocation.fault(
          Kind.FUNCTION,
          "There is no template function "
              + Text.quote(invocation.name())
              + "; if this is no expression but plain text, double its opening bracket: [[");
    }
    ArmValue[] values = invocation.values(evaluation);
    try {
      evaluation.budget().enter();
      try {
        return evaluation.environment().call(invocation.name(), List.of(values));
      } finally {
        evaluation.budget().leave();
      }
    } catch (ExpressionException e) {
      throw e.at(offset());
    }
  }
}
