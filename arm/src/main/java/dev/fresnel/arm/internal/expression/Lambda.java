// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.ArrayList;
import java.util.List;

/** The argument {@code lambda('a', 'b', ...)} of a function: names of variables, and a body. */
final class Lambda {

  private static final String NAME = "lambda";

  private final Call call;
  private final String function;
  private final List<String> variables;
  private final Node body;

  private Lambda(Call call, String function, List<String> variables, Node body) {
    this.call = call;
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
  static Lambda of(Call call, int index, int fewest, int most) throws ExpressionException {
    Node argument = call.arguments().get(index);
    if (!(argument instanceof Call lambda) || !lambda.functionName().equals(NAME)) {
      throw new ExpressionException(
          Kind.ARGUMENT,
          call.functionName() + " needs a lambda here, such as lambda('x', lambdaVariables('x'))",
          argument.offset());
    }
    List<String> variables = new ArrayList<>();
    int last = lambda.arguments().size() - 1;
    for (Node node : lambda.arguments().subList(0, Math.max(0, last))) {
      if (!(node instanceof Literal literal) || !(literal.value() instanceof ArmString name)) {
        throw new ExpressionException(
            Kind.ARGUMENT, "A variable of a lambda must be a string in quotes", node.offset());
      } else {
        variables.add(name.value());
      }
    }
    if (variables.size() < fewest || variables.size() > most) {
      throw lambda.fault(
          Kind.ARGUMENT,
          call.functionName()
              + " needs a lambda of "
              + (fewest == most ? String.valueOf(fewest) : fewest + " to " + most)
              + " variables and a body, not of "
              + variables.size());
    }
    return new Lambda(lambda, call.functionName(), variables, lambda.arguments().get(last));
  }

  /** What the body gives; values beyond the lambda's variables are left out. */
  ArmValue call(Evaluation evaluation, ArmValue... values) throws ExpressionException {
    evaluation.budget().steps(1);
    return evaluation.withVariables(variables, values, body);
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
    return call.fault(
        Kind.ARGUMENT,
        "The lambda of " + function + " must give " + expected + ", not " + result.describe());
  }
}
