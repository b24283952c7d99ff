// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.List;

/**
 * Truth values, and the choice by them. {@code if} evaluates only what it chooses.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-logical">logical
 * functions</a>.
 */
final class LogicalFunctions {

  private LogicalFunctions() {}

  static List<Function> all() {
    return List.of(
        new Function("and", 2, Function.MANY, (call, evaluation) -> all(call, evaluation, true)),
        Function.of("false", 0, 0, arguments -> ArmBoolean.of(false)),
        new Function("if", 3, 3, LogicalFunctions::choose),
        Function.of("not", 1, 1, LogicalFunctions::not),
        Function.of("null", 0, 0, arguments -> ArmNull.NULL),
        new Function("or", 2, Function.MANY, (call, evaluation) -> all(call, evaluation, false)),
        Function.of("true", 0, 0, arguments -> ArmBoolean.of(true)));
  }

  /** Whether all are of a value; the first that is not decides, and the rest is not evaluated. */
  private static ArmValue all(Call call, Evaluation evaluation, boolean wanted)
      throws ExpressionException {
    ArmUnknown unknown = null;
    for (Node argument : call.arguments()) {
      ArmValue value = argument.evaluate(evaluation);
      if (value instanceof ArmBoolean bool) {
        if (bool.value() != wanted) {
          return ArmBoolean.of(!wanted);
        }
      } else if (value instanceof ArmUnknown open) {
        unknown = unknown == null ? open : unknown;
      } else {
        throw mustBeBoolean(call, value, argument);
      }
    }
    return unknown == null ? ArmBoolean.of(wanted) : evaluation.symbols().unrelated(unknown);
  }

  private static ArmValue choose(Call call, Evaluation evaluation) throws ExpressionException {
    Node condition = call.arguments().get(0);
    ArmValue value = condition.evaluate(evaluation);
    if (value instanceof ArmUnknown unknown) {
      return evaluation.symbols().unrelated(unknown);
    } else if (value instanceof ArmBoolean bool) {
      return call.arguments().get(bool.value() ? 1 : 2).evaluate(evaluation);
    }
    throw mustBeBoolean(call, value, condition);
  }

  private static ArmValue not(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmBoolean bool) {
      return ArmBoolean.of(!bool.value());
    }
    throw arguments.mustBe(0, "a boolean");
  }

  private static ExpressionException mustBeBoolean(Call call, ArmValue value, Node argument) {
    return new ExpressionException(
        Kind.ARGUMENT,
        call.functionName() + " takes booleans, not " + value.describe(),
        argument.offset());
  }
}
