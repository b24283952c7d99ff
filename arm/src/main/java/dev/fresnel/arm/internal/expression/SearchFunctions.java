// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * Functions that look for something in a string, array or object. Within strings, {@code contains}
 * minds case and the others do not; {@code contains} ignores it for names of properties.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string">string
 * functions</a>.
 */
final class SearchFunctions {

  private SearchFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("contains", 2, 2, SearchFunctions::contains),
        Function.of("endsWith", 2, 2, SearchFunctions::endsWith),
        Function.of("indexOf", 2, 2, arguments -> position(arguments, true)),
        Function.of("lastIndexOf", 2, 2, arguments -> position(arguments, false)),
        Function.of("startsWith", 2, 2, SearchFunctions::startsWith));
  }

  private static ArmValue contains(Arguments arguments) throws ExpressionException {
    ArmValue container = arguments.get(0);
    ArmUnknown unknown = arguments.firstUnknown();
    if (container instanceof ArmArray array) {
      return containsElement(arguments, array);
    } else if (unknown != null) {
      return arguments.evaluation().symbols().called("contains", arguments.values(), unknown);
    } else if (container instanceof ArmObject object) {
      return ArmBoolean.of(object.get(arguments.text(1)) != null);
    }
    String text = Arguments.textOrNull(container);
    if (text == null) {
      throw arguments.mustBe(0, "an array, an object or a string");
    }
    arguments.budget().steps(text.length() >> 4);
    return ArmBoolean.of(text.contains(arguments.text(1)));
  }

  private static ArmValue containsElement(Arguments arguments, ArmArray array)
      throws ExpressionException {
    boolean known = true;
    for (int i = 0; i < array.size(); i++) {
      Boolean equal = Equality.compare(array.get(i), arguments.get(1), arguments.budget());
      if (equal != null && equal) {
        return ArmBoolean.of(true);
      }
      known &= equal != null;
    }
    if (known) {
      return ArmBoolean.of(false);
    }
    return arguments.unknownWithin(array.holdsUnknown() ? array : arguments.get(1));
  }

  private static ArmValue position(Arguments arguments, boolean first) throws ExpressionException {
    ArmValue container = arguments.get(0);
    if (container instanceof ArmNull) {
      return ArmInteger.of(-1);
    } else if (container instanceof ArmArray array) {
      return positionOfElement(arguments, array, first);
    }
    String text = Arguments.textOrNull(container);
    if (text == null) {
      throw arguments.mustBe(0, "a string or an array");
    }
    String wanted = arguments.text(1);
    int last = text.length() - wanted.length();
    for (int i = 0; i <= last; i++) {
      int at = first ? i : last - i;
      arguments.budget().steps(1);
      if (matches(text, at, wanted)) {
        return ArmInteger.of(at);
      }
    }
    return ArmInteger.of(-1);
  }

  private static ArmValue positionOfElement(Arguments arguments, ArmArray array, boolean first)
      throws ExpressionException {
    for (int i = 0; i < array.size(); i++) {
      int at = first ? i : array.size() - 1 - i;
      Boolean equal = Equality.compare(array.get(at), arguments.get(1), arguments.budget());
      if (equal == null) {
        return arguments.unknownWithin(array.holdsUnknown() ? array : arguments.get(1));
      } else if (equal) {
        return ArmInteger.of(at);
      }
    }
    return ArmInteger.of(-1);
  }

  private static ArmValue startsWith(Arguments arguments) throws ExpressionException {
    return ArmBoolean.of(matches(arguments.text(0), 0, arguments.text(1)));
  }

  private static ArmValue endsWith(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    String wanted = arguments.text(1);
    return ArmBoolean.of(matches(text, text.length() - wanted.length(), wanted));
  }

  private static boolean matches(String text, int at, String wanted) {
    return text.regionMatches(true, at, wanted, 0, wanted.length());
  }
}
