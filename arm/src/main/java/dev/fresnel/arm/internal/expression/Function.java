// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

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
    ArmValue apply(Call call, Evaluation evaluation) throws ExpressionException;
  }

  /** What a function does that needs the values of its arguments. */
  @FunctionalInterface
  interface Eager {

    ArmValue apply(Arguments arguments) throws ExpressionException;
  }

  ArmValue apply(Call call, Evaluation evaluation) throws ExpressionException {
    return body.apply(call, evaluation);
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
    return new Function(
        name,
        minimum,
        maximum,
        (call, evaluation) -> {
          Arguments arguments = new Arguments(name, call, evaluation);
          ArmUnknown unknown = arguments.firstUnknown();
          if (unknown != null) {
            return evaluation.symbols().called(name, arguments.values(), unknown);
          }
          return arguments.applyTo(eager);
        });
  }

  /** A function that does something else for unknown values than to be unknown. */
  static Function open(String name, int minimum, int maximum, Eager eager) {
    return new Function(
        name,
        minimum,
        maximum,
        (call, evaluation) -> new Arguments(name, call, evaluation).applyTo(eager));
  }
}
