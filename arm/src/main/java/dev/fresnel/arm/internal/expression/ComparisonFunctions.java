// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Comparisons.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-comparison">comparison
 * functions</a>.
 */
final class ComparisonFunctions {

  /** How much longer it takes to tell the order of two characters than to compare them. */
  private static final int ORDER_FACTOR = 64;

  private ComparisonFunctions() {}

  static List<Function> all() {
    return List.of(
        new Function("coalesce", 1, Function.MANY, ComparisonFunctions::coalesce),
        Function.open("equals", 2, 2, ComparisonFunctions::equal),
        order("greater", order -> order > 0),
        order("greaterOrEquals", order -> order >= 0),
        order("less", order -> order < 0),
        order("lessOrEquals", order -> order <= 0));
  }

  private static ArmValue coalesce(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    for (int i = 0; i < call.arguments().size(); i++) {
      ArmValue value = call.arguments().get(i).evaluate(evaluation);
      if (value instanceof ArmUnknown unknown && !unknown.isString()) {
        ArmValue[] further = call.tryValues(i, evaluation);
        return further == null
            ? evaluation.unknowns().unrelated(unknown)
            : evaluation.unknowns().called(call.name(), List.of(further), unknown);
      } else if (!(value instanceof ArmNull)) {
        return value;
      }
    }
    return ArmNull.NULL;
  }

  private static ArmValue equal(Arguments arguments) throws ExpressionException {
    ArmValue first = arguments.get(0);
    ArmValue second = arguments.get(1);
    if (isNumber(first) && isNumber(second)) {
      return ArmBoolean.of(NumericFunctions.compare(first, second) == 0);
    }
    return arguments.answer(
        Equality.compare(first, second, arguments.budget()), first.holdsUnknown() ? first : second);
  }

  private static Function order(String name, IntPredicate holds) {
    return Function.of(name, 2, 2, arguments -> ArmBoolean.of(holds.test(compare(arguments))));
  }

  private static int compare(Arguments arguments) throws ExpressionException {
    ArmValue first = arguments.get(0);
    ArmValue second = arguments.get(1);
    if (isNumber(first)) {
      if (!isNumber(second)) {
        throw arguments.mustBe(1, "a number as the first");
      }
      return NumericFunctions.compare(first, second);
    }
    if (Arguments.textOrNull(first) == null) {
      throw arguments.mustBe(0, "a number or a string");
    }
    if (Arguments.textOrNull(second) == null) {
      throw arguments.mustBe(1, "a string as the first");
    }
    String a = arguments.text(0);
    String b = arguments.text(1);
    arguments.budget().read(ORDER_FACTOR * ((long) a.length() + b.length()));
    return Collator.getInstance(Locale.ROOT).compare(a, b);
  }

  private static boolean isNumber(ArmValue value) {
    return value instanceof ArmInteger || value instanceof ArmDecimal;
  }
}
