// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * A function of the language.
 *
 * @param name the name as documented
 * @param minimum the fewest arguments
 * @param maximum the most arguments
 * @param body what it does
 */
record Function(String name, int minimum, int maximum, Body body) {

  /** For a function that takes any number of arguments. */
  static final int MANY = Integer.MAX_VALUE;

  /** What a function does. */
  @FunctionalInterface
  interface Body {

    /** Is given the number of arguments that the function takes, none of them evaluated. */
    ArmValue apply(Invocation call, Evaluation evaluation) throws ExpressionException;
  }

  /** What a function does that needs the values of its arguments. */
  @FunctionalInterface
  interface Eager {

    ArmValue apply(Arguments arguments) throws ExpressionException;
  }

  /** How many arguments it takes, in words. */
  String arity() {
    if (minimum == maximum) {
      return minimum == 0 ? "no argument" : count(minimum);
    } else if (maximum == MANY) {
      return minimum == 0 ? "any number of arguments" : count(minimum) + " or more";
    }
    return minimum + " to " + count(maximum);
  }

  private static String count(int number) {
    return number == 1 ? "1 argument" : number + " arguments";
  }

  /** A function of known values: of an unknown one it is unknown. */
  static Function of(String name, int minimum, int maximum, Eager eager) {
    return open(
        name,
        minimum,
        maximum,
        arguments -> {
          ArmUnknown unknown = arguments.firstUnknown();
          return unknown == null ? eager.apply(arguments) : arguments.unknown(unknown);
        });
  }

  /** A function that does something else for unknown values than to be unknown. */
  static Function open(String name, int minimum, int maximum, Eager eager) {
    return new Function(
        name,
        minimum,
        maximum,
        (call, evaluation) -> {
          List<ArmValue> values = List.of(call.values(evaluation));
          try {
            return eager.apply(new Arguments(call, values, evaluation));
          } catch (ExpressionException e) {
            throw e.offset() > 0 ? e : e.at(call.offset());
          }
        });
  }
}
