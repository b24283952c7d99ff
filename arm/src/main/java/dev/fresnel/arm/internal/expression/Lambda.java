// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The argument {@code lambda('a', 'b', ...)} of a function: names of variables, and a body. */
final class Lambda {

  private static final String NAME = "lambda";
  private static final int CALL = 4;

  private final Invocation lambda;
  private final String function;
  private final List<FoldedName> variables;
  private final Node body;

  private Lambda(Invocation lambda, String function, List<FoldedName> variables, Node body) {
    this.lambda = lambda;
    this.function = function;
    this.variables = variables;
    this.body = body;
  }

  /**
   * The lambda among a call's arguments.
   *
   * @param fewest the fewest variables that it must have
   * @param most the most variables that it may have
   */
  static Lambda of(Invocation call, int index, int fewest, int most) throws ExpressionException {
    Node argument = call.arguments().get(index);
    if (!(argument instanceof Call found) || !found.invocation().name().equals(NAME)) {
      throw new ExpressionException(
          Kind.ARGUMENT,
          call.name() + " needs a lambda here, such as lambda('x', lambdaVariables('x'))",
          argument.offset());
    }
    Invocation lambda = found.invocation();
    List<FoldedName> variables = new ArrayList<>();
    int last = lambda.arguments().size() - 1;
    for (Node node : lambda.arguments().subList(0, Math.max(0, last))) {
      if (!(node instanceof Literal literal) || !(literal.value() instanceof ArmString name)) {
        throw new ExpressionException(
            Kind.ARGUMENT, "A variable of a lambda must be a string in quotes", node.offset());
      } else {
        variables.add(new FoldedName(name.value()));
      }
    }
    if (variables.size() < fewest || variables.size() > most) {
      throw lambda.fault(
          Kind.ARGUMENT,
          call.name()
              + " needs a lambda of "
              + (fewest == most ? String.valueOf(fewest) : fewest + " to " + most)
              + " variables and a body, not of "
              + variables.size());
    }
    return new Lambda(lambda, call.name(), variables, lambda.arguments().get(last));
  }

  /** What the body gives; values beyond the lambda's variables are left out. */
  ArmValue call(Evaluation evaluation, ArmValue... values) throws ExpressionException {
    evaluation.budget().work(CALL);
    @Nullable ArmValue[] outer = new ArmValue[variables.size()];
    for (int i = 0; i < outer.length; i++) {
      outer[i] = evaluation.setLambdaVariable(variables.get(i), values[i]);
    }
    try {
      return body.evaluate(evaluation);
    } finally {
      for (int i = outer.length - 1; i >= 0; i--) {
        evaluation.setLambdaVariable(variables.get(i), outer[i]);
      }
    }
  }

  /** The result as a truth value. */
  boolean bool(ArmValue result) throws ExpressionException {
    if (result instanceof ArmBoolean bool) {
      return bool.value();
    }
    throw mustGive("a boolean", result);
  }

  /** The result as a name. */
  String text(ArmValue result) throws ExpressionException {
    if (result instanceof ArmString string) {
      return string.value();
    }
    throw mustGive("a string", result);
  }

  private ExpressionException mustGive(String expected, ArmValue result) {
    return lambda.fault(
        Kind.ARGUMENT,
        "The lambda of " + function + " must give " + expected + ", not " + result.describe());
  }
}
