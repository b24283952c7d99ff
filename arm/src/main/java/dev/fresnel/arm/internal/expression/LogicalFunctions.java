// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.ArrayList;
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
  private static ArmValue all(Invocation call, Evaluation evaluation, boolean wanted)
      throws ExpressionException {
    for (int i = 0; i < call.arguments().size(); i++) {
      ArmValue value = call.arguments().get(i).evaluate(evaluation);
      if (value instanceof ArmUnknown unknown) {
        return allFrom(i + 1, call, evaluation, wanted, unknown);
      } else if (!(value instanceof ArmBoolean bool)) {
        throw mustBeBoolean(call, value, call.arguments().get(i));
      } else if (bool.value() != wanted) {
        return ArmBoolean.of(!wanted);
      }
    }
    return ArmBoolean.of(wanted);
  }

  /** The same behind an unknown value, because of which the rest may not be evaluated at all. */
  private static ArmValue allFrom(
      int from, Invocation call, Evaluation evaluation, boolean wanted, ArmUnknown unknown)
      throws ExpressionException {
    List<ArmValue> values = new ArrayList<>(call.arguments().size());
    values.add(unknown);
    for (Node argument : call.arguments().subList(from, call.arguments().size())) {
      try {
        ArmValue value = argument.evaluate(evaluation);
        if (value instanceof ArmBoolean bool && bool.value() != wanted) {
          return value;
        }
        values.add(value);
      } catch (ExpressionException e) {
        if (e.kind() == Kind.LIMIT) {
          throw e;
        }
        return evaluation.unknowns().unrelated(unknown);
      }
    }
    return evaluation.unknowns().called(call.name(), values, unknown);
  }

  private static ArmValue choose(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Node condition = call.arguments().get(0);
    ArmValue value = condition.evaluate(evaluation);
    if (value instanceof ArmUnknown unknown) {
      return either(call, unknown, evaluation);
    } else if (value instanceof ArmBoolean bool) {
      return call.arguments().get(bool.value() ? 1 : 2).evaluate(evaluation);
    }
    throw mustBeBoolean(call, value, condition);
  }

  /** What a choice gives of which the condition is not known: what both give, if it is the same. */
  private static ArmValue either(Invocation call, ArmUnknown condition, Evaluation evaluation)
      throws ExpressionException {
    ArmValue[] values = call.tryValues(1, evaluation);
    if (values == null) {
      return evaluation.unknowns().unrelated(condition);
    } else if (Equality.compare(values[0], values[1], evaluation.budget()) == Answer.YES) {
      return values[0];
    }
    return evaluation
        .unknowns()
        .called(call.name(), List.of(condition, values[0], values[1]), condition);
  }

  private static ArmValue not(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmBoolean bool) {
      return ArmBoolean.of(!bool.value());
    }
    throw arguments.mustBe(0, "a boolean");
  }

  private static ExpressionException mustBeBoolean(Invocation call, ArmValue value, Node argument) {
    return new ExpressionException(
        Kind.ARGUMENT, call.name() + " takes booleans, not " + value.describe(), argument.offset());
  }
}
