// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions that make arrays, and put them together.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-array">array
 * functions</a>.
 */
final class CollectionFunctions {

  private static final long GREATEST_RANGE_END = Integer.MAX_VALUE;

  private CollectionFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("array", 1, 1, CollectionFunctions::array),
        Function.open("createArray", 0, Function.MANY, CollectionFunctions::createArray),
        Function.open("empty", 1, 1, CollectionFunctions::empty),
        Function.of("flatten", 1, 1, CollectionFunctions::flatten),
        Function.of("length", 1, 1, CollectionFunctions::length),
        Function.of("range", 2, 2, CollectionFunctions::range));
  }

  private static ArmValue array(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmArray) {
      return value;
    } else if (value instanceof ArmUnknown unknown && !unknown.isString()) {
      return arguments.unknown(unknown);
    }
    arguments.budget().array(1);
    return arguments.give(List.of(value));
  }

  private static ArmValue createArray(Arguments arguments) throws ExpressionException {
    arguments.budget().array(arguments.count());
    return arguments.give(arguments.values());
  }

  private static ArmValue empty(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmUnknown unknown) {
      return unknown.isKnownInPart() ? ArmBoolean.of(false) : arguments.unknown(unknown);
    }
    return ArmBoolean.of(value instanceof ArmNull || size(arguments) == 0);
  }

  private static ArmValue length(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmNull) {
      return arguments.unknown(
          ArmUnknown.of(
              ArmUnknown.Cause.DEPLOYMENT,
              "what length() makes of null is not documented",
              new UnknownSource("length(null)")));
    }
    return ArmInteger.of(size(arguments));
  }

  private static int size(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmArray array) {
      return array.size();
    } else if (value instanceof ArmObject object) {
      return object.size();
    } else if (value instanceof ArmString string) {
      return string.value().length();
    }
    throw arguments.mustBe(0, "an array, an object or a string");
  }

  private static ArmValue range(Arguments arguments) throws ExpressionException {
    long start = arguments.integer(0);
    long count = arguments.integer(1);
    if (count < 0) {
      throw arguments.mustBe(1, "0 or more");
    }
    if (start < Integer.MIN_VALUE || start > GREATEST_RANGE_END - count + 1) {
      throw arguments.fault("range goes beyond the numbers of 32 bits");
    }
    arguments.budget().array(count);
    List<ArmValue> numbers = new ArrayList<>((int) count);
    for (long number = start; number < start + count; number++) {
      numbers.add(ArmInteger.of(number));
    }
    return arguments.give(numbers);
  }

  private static ArmValue flatten(Arguments arguments) throws ExpressionException {
    List<ArmValue> arrays = arguments.array(0).elements();
    arguments.budget().work(arrays.size());
    for (ArmValue inner : arrays) {
      if (!(inner instanceof ArmUnknown) && !(inner instanceof ArmArray)) {
        throw arguments.fault(0, "flatten takes an array of arrays; it holds " + inner.describe());
      }
    }
    return Concatenation.of(arrays, arguments);
  }
}
