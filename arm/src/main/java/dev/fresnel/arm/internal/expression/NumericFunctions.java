// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * Arithmetic.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-numeric">numeric
 * functions</a>.
 */
final class NumericFunctions {

  private NumericFunctions() {}

  /** An operation on two whole numbers, which throws {@link ArithmeticException} on overflow. */
  @FunctionalInterface
  private interface Operation {

    long apply(long first, long second);
  }

  static List<Function> all() {
    return List.of(
        arithmetic("add", Math::addExact),
        arithmetic("div", NumericFunctions::divideExact),
        Function.open("max", 1, Function.MANY, arguments -> extreme(arguments, 1)),
        Function.open("min", 1, Function.MANY, arguments -> extreme(arguments, -1)),
        arithmetic("mod", (first, second) -> first % second),
        arithmetic("mul", Math::multiplyExact),
        arithmetic("sub", Math::subtractExact));
  }

  private static Function arithmetic(String name, Operation operation) {
    return Function.of(
        name,
        2,
        2,
        arguments -> {
          long first = arguments.integer(0);
          long second = arguments.integer(1);
          boolean divides = name.equals("div") || name.equals("mod");
          if (divides && second == 0) {
            throw arguments.fault(1, name + " cannot divide by 0");
          }
          try {
            return ArmInteger.of(operation.apply(first, second));
          } catch (ArithmeticException e) {
            throw arguments.fault(
                name + " of " + first + " and " + second + " does not fit 64 bits");
          }
        });
  }

  private static long divideExact(long dividend, long divisor) {
    if (dividend == Long.MIN_VALUE && divisor == -1) {
      throw new ArithmeticException("overflow");
    }
    return dividend / divisor;
  }

  /** The greatest of the numbers, or the least if {@code sign} is -1. */
  private static ArmValue extreme(Arguments arguments, int sign) throws ExpressionException {
    List<ArmValue> numbers =
        arguments.count() == 1 && arguments.get(0) instanceof ArmArray array
            ? array.elements()
            : arguments.values();
    if (numbers.isEmpty()) {
      throw arguments.fault(0, arguments.function() + " of no number is none");
    }
    arguments.budget().work(numbers.size());
    ArmValue best = null;
    boolean decimal = false;
    for (ArmValue number : numbers) {
      if (number instanceof ArmUnknown unknown) {
        return arguments.unrelated(unknown);
      } else if (!(number instanceof ArmInteger) && !(number instanceof ArmDecimal)) {
        throw arguments.fault(
            arguments.function() + " takes numbers only, not " + number.describe());
      }
      decimal |= number instanceof ArmDecimal;
      best = best == null || compare(number, best) * sign > 0 ? number : best;
    }
    if (decimal && best instanceof ArmInteger integer) {
      return ArmDecimal.of((double) integer.value());
    }
    return best == null ? ArmNull.NULL : best;
  }

  /** The order of two numbers. */
  static int compare(ArmValue first, ArmValue second) {
    if (first instanceof ArmInteger a && second instanceof ArmInteger b) {
      return Long.compare(a.value(), b.value());
    }
    return Double.compare(asDouble(first), asDouble(second));
  }

  private static double asDouble(ArmValue number) {
    return number instanceof ArmInteger integer ? integer.value() : ((ArmDecimal) number).value();
  }
}
