// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * Functions that select properties and elements which may not be there, or from the end.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-array#tryget">array
 * functions</a>.
 */
final class SelectionFunctions {

  private SelectionFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("indexFromEnd", 2, 2, SelectionFunctions::indexFromEnd),
        Function.open("tryGet", 2, Function.MANY, SelectionFunctions::tryGet),
        Function.open("tryIndexFromEnd", 2, Function.MANY, SelectionFunctions::tryIndexFromEnd));
  }

  private static ArmValue tryGet(Arguments arguments) throws ExpressionException {
    ArmValue container = arguments.get(0);
    ArmValue key = arguments.get(1);
    if (key instanceof ArmUnknown unknown) {
      return arguments.unknown(unknown);
    } else if (!Selection.isKey(key)) {
      throw arguments.mustBe(1, "a string or a whole number");
    }
    if (container instanceof ArmUnknown unknown && unknown.list() == null) {
      return arguments.unknown(unknown);
    }
    ArmValue value = Selection.find(container, key, arguments.evaluation());
    return Selection.further(value == null ? ArmNull.NULL : value, arguments, 2);
  }

  private static ArmValue indexFromEnd(Arguments arguments) throws ExpressionException {
    if (arguments.firstUnknown() != null) {
      return unknownFromEnd(arguments);
    }
    ArmValue element = Selection.fromEnd(arguments.array(0), arguments.integer(1));
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
    ArmValue value = null;
    if (arguments.get(0) instanceof ArmUnknown || arguments.get(1) instanceof ArmUnknown) {
      value = unknownFromEnd(arguments);
    } else if (arguments.get(0) instanceof ArmArray array) {
      value = Selection.fromEnd(array, arguments.integer(1));
    }
    return Selection.further(value == null ? ArmNull.NULL : value, arguments, 2);
  }

  private static ArmValue unknownFromEnd(Arguments arguments) throws ExpressionException {
    ArmUnknown unknown = arguments.firstUnknown();
    PartialList list = unknown == null ? null : unknown.list();
    if (list != null
        && arguments.get(1) instanceof ArmInteger index
        && index.value() >= 1
        && index.value() <= list.last().size()) {
      return list.last().get((int) (list.last().size() - index.value()));
    }
    return unknown == null ? ArmNull.NULL : arguments.unknown(unknown);
  }
}
