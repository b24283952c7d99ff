// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One evaluation of one expression: the scope, what it has used, and the lambda variables. */
final class Evaluation {

  private final EvaluationScope scope;
  private final Budget budget;
  private @Nullable Symbols symbols;
  private @Nullable LambdaVariable innermost;

  /** A variable of a lambda that is being called; the ones around it are behind it. */
  private record LambdaVariable(String key, ArmValue value, @Nullable LambdaVariable outer) {}

  Evaluation(EvaluationScope scope, Budget budget) {
    this.scope = scope;
    this.budget = budget;
  }

  EvaluationScope scope() {
    return scope;
  }

  Budget budget() {
    return budget;
  }

  Symbols symbols() {
    Symbols made = symbols;
    if (made == null) {
      made = new Symbols(budget);
      symbols = made;
    }
    return made;
  }

  ArmValue[] all(List<Node> nodes) throws ExpressionException {
    ArmValue[] values = new ArmValue[nodes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = nodes.get(i).evaluate(this);
    }
    return values;
  }

  /** An array that a function gives, which has charged for it; not nested too deeply. */
  ArmArray array(List<? extends ArmValue> elements) throws ExpressionException {
    ArmArray array = ArmArray.of(elements);
    checkNesting(array);
    return array;
  }

  /** An object that a function gives, which has charged for it; not nested too deeply. */
  ArmObject object(ArmObject.Builder builder) throws ExpressionException {
    ArmObject object = builder.build();
    checkNesting(object);
    return object;
  }

  private void checkNesting(ArmValue value) throws ExpressionException {
    if (value.nesting() > budget.limits().nesting()) {
      throw new ExpressionException(
          ExpressionException.Kind.LIMIT,
          "This puts arrays and objects within each other more than "
              + budget.limits().nesting()
              + " deep; simplify it",
          0);
    }
  }

  /** The value of a lambda variable; null if no lambda around has it. */
  @Nullable ArmValue lambdaVariable(String name) {
    String key = ArmObject.key(name);
    for (LambdaVariable at = innermost; at != null; at = at.outer()) {
      if (at.key().equals(key)) {
        return at.value();
      }
    }
    return null;
  }

  /** Evaluates a lambda's body with values for its variables. */
  ArmValue withVariables(List<String> names, ArmValue[] values, Node body)
      throws ExpressionException {
    LambdaVariable outer = innermost;
    for (int i = 0; i < names.size(); i++) {
      innermost = new LambdaVariable(ArmObject.key(names.get(i)), values[i], innermost);
    }
    try {
      return body.evaluate(this);
    } finally {
      innermost = outer;
    }
  }
}
