// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that take arrays apart and put them together; some take strings as well, as arrays of
 * characters.
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
        Function.of("first", 1, 1, arguments -> end(arguments, true)),
        Function.of("flatten", 1, 1, CollectionFunctions::flatten),
        Function.of("indexFromEnd", 2, 2, CollectionFunctions::indexFromEnd),
        Function.of("last", 1, 1, arguments -> end(arguments, false)),
        Function.of("length", 1, 1, CollectionFunctions::length),
        Function.of("range", 2, 2, CollectionFunctions::range),
        Function.of("skip", 2, 2, CollectionFunctions::skip),
        Function.of("take", 2, 2, CollectionFunctions::take),
        Function.of("tryIndexFromEnd", 2, Function.MANY, CollectionFunctions::tryIndexFromEnd));
  }

  private static ArmValue array(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmArray) {
      return value;
    } else if (value instanceof ArmUnknown unknown) {
      return arguments.evaluation().symbols().called("array", arguments.values(), unknown);
    }
    arguments.budget().elements(1);
    return arguments.give(List.of(value));
  }

  private static ArmValue createArray(Arguments arguments) throws ExpressionException {
    arguments.budget().elements(arguments.count());
    return arguments.give(List.of(arguments.values()));
  }

  private static ArmValue empty(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return unknown.isKnownInPart()
          ? ArmBoolean.of(false)
          : arguments.evaluation().symbols().called("empty", arguments.values(), unknown);
    }
    return ArmBoolean.of(size(arguments) == 0);
  }

  private static ArmValue length(Arguments arguments) throws ExpressionException {
    return ArmInteger.of(size(arguments));
  }

  private static int size(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmArray array) {
      return array.size();
    } else if (value instanceof ArmObject object) {
      return object.size();
    }
    String text = Arguments.textOrNull(value);
    if (text == null) {
      throw arguments.mustBe(0, "an array, an object or a string");
    }
    return text.length();
  }

  private static ArmValue end(Arguments arguments, boolean first) throws ExpressionException {
    ArmValue value = arguments.get(0);
    if (value instanceof ArmNull) {
      return value;
    } else if (value instanceof ArmArray array) {
      return array.size() == 0 ? ArmNull.NULL : array.get(first ? 0 : array.size() - 1);
    }
    String text = arrayOrText(arguments);
    if (text.isEmpty()) {
      return ArmString.of("");
    }
    return ArmString.of(String.valueOf(text.charAt(first ? 0 : text.length() - 1)));
  }

  private static ArmValue skip(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    int count = Math.max(0, arguments.clamped(1));
    if (value instanceof ArmNull) {
      return value;
    } else if (value instanceof ArmArray array) {
      return slice(arguments, array, Math.min(count, array.size()), array.size());
    }
    String text = arrayOrText(arguments);
    return slice(arguments, text, Math.min(count, text.length()), text.length());
  }

  private static ArmValue take(Arguments arguments) throws ExpressionException {
    ArmValue value = arguments.get(0);
    int count = Math.max(0, arguments.clamped(1));
    if (value instanceof ArmNull) {
      return value;
    } else if (value instanceof ArmArray array) {
      return slice(arguments, array, 0, Math.min(count, array.size()));
    }
    String text = arrayOrText(arguments);
    return slice(arguments, text, 0, Math.min(count, text.length()));
  }

  private static ArmValue slice(Arguments arguments, ArmArray array, int from, int to)
      throws ExpressionException {
    arguments.budget().elements(to - from);
    return arguments.give(array.elements().subList(from, to));
  }

  private static ArmValue slice(Arguments arguments, String text, int from, int to)
      throws ExpressionException {
    arguments.budget().characters(to - from);
    return ArmString.of(text.substring(from, to));
  }

  private static String arrayOrText(Arguments arguments) throws ExpressionException {
    String text = Arguments.textOrNull(arguments.get(0));
    if (text == null) {
      throw arguments.mustBe(0, "an array or a string");
    }
    return text;
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
    arguments.budget().elements(count);
    List<ArmValue> numbers = new ArrayList<>((int) count);
    for (long number = start; number < start + count; number++) {
      numbers.add(ArmInteger.of(number));
    }
    return arguments.give(numbers);
  }

  private static ArmValue flatten(Arguments arguments) throws ExpressionException {
    ArmArray outer = arguments.array(0);
    long size = 0;
    arguments.budget().steps(outer.size());
    for (ArmValue inner : outer.elements()) {
      if (inner instanceof ArmUnknown unknown) {
        return arguments.evaluation().symbols().unrelated(unknown);
      } else if (!(inner instanceof ArmArray array)) {
        throw arguments.fault(0, "flatten takes an array of arrays; it holds " + inner.describe());
      } else {
        size += array.size();
      }
    }
    arguments.budget().elements(size);
    List<ArmValue> elements = new ArrayList<>((int) size);
    for (ArmValue inner : outer.elements()) {
      elements.addAll(((ArmArray) inner).elements());
    }
    return arguments.give(elements);
  }

  private static ArmValue indexFromEnd(Arguments arguments) throws ExpressionException {
    ArmValue element = fromEnd(arguments.array(0), arguments.integer(1));
    if (element == null) {
      throw arguments.fault(
          1,
          "There is no element "
              + arguments.integer(1)
              + " from the end in an array of "
              + arguments.array(0).size()
              + "; the last one is 1");
    }
    return element;
  }

  private static ArmValue tryIndexFromEnd(Arguments arguments) throws ExpressionException {
    long index = arguments.integer(1);
    ArmValue value =
        arguments.get(0) instanceof ArmArray array ? fromEnd(array, index) : ArmNull.NULL;
    return ObjectFunctions.selectFurther(value == null ? ArmNull.NULL : value, arguments, 2);
  }

  private static @Nullable ArmValue fromEnd(ArmArray array, long index) {
    return index < 1 || index > array.size() ? null : array.get((int) (array.size() - index));
  }
}
