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

  private static ArmValue coalesce(Call call, Evaluation evaluation) throws ExpressionException {
    for (Node argument : call.arguments()) {
      ArmValue value = argument.evaluate(evaluation);
      if (value instanceof ArmUnknown unknown) {
        return evaluation.symbols().unrelated(unknown);
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
    Boolean equal = Equality.compare(first, second, arguments.budget());
    return equal == null
        ? arguments.unknownWithin(first.holdsUnknown() ? first : second)
        : ArmBoolean.of(equal);
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
    arguments.budget().steps(a.length() + (long) b.length());
    return Collator.getInstance(Locale.ROOT).compare(a, b);
  }

  private static boolean isNumber(ArmValue value) {
    return value instanceof ArmInteger || value instanceof ArmDecimal;
  }
}
