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

  /** How much more a character takes that is searched through than one that is copied. */
  static final int WORK_FACTOR = 3;

  private SearchFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("contains", 2, 2, SearchFunctions::contains),
        Function.open("endsWith", 2, 2, SearchFunctions::endsWith),
        Function.open("indexOf", 2, 2, arguments -> position(arguments, true)),
        Function.open("lastIndexOf", 2, 2, arguments -> position(arguments, false)),
        Function.open("startsWith", 2, 2, SearchFunctions::startsWith));
  }

  private static ArmValue contains(Arguments arguments) throws ExpressionException {
    ArmValue container = arguments.get(0);
    if (container instanceof ArmArray array) {
      return containsElement(arguments, array);
    } else if (container instanceof ArmUnknown unknown) {
      return containsUnknown(arguments, unknown);
    } else if (arguments.get(1) instanceof ArmUnknown unknown) {
      return arguments.unknown(unknown);
    } else if (container instanceof ArmObject object) {
      return containsProperty(arguments, object);
    } else if (Arguments.textOrNull(container) == null) {
      throw arguments.mustBe(0, "an array, an object or a string");
    }
    return containsText(arguments, container);
  }

  private static ArmValue containsText(Arguments arguments, ArmValue container)
      throws ExpressionException {
    String wanted = arguments.text(1);
    PartialText text = arguments.partialText(0);
    chargeSearch(arguments, text, wanted);
    return arguments.answer(text.contains(wanted), container);
  }

  private static ArmValue containsProperty(Arguments arguments, ArmObject object)
      throws ExpressionException {
    String name = arguments.text(1);
    arguments.budget().read(name.length());
    ArmObject.Property property = object.selected(name);
    if (property != null && property.value() instanceof ArmUnknown value && value.mayBeAbsent()) {
      return arguments.unrelated(value);
    }
    return ArmBoolean.of(property != null);
  }

  private static ArmValue containsElement(Arguments arguments, ArmArray array)
      throws ExpressionException {
    ArmValue wanted = arguments.get(1);
    Answer answer = contains(array.elements(), wanted, arguments.budget());
    return arguments.answer(answer, array.holdsUnknown() ? array : wanted);
  }

  private static ArmValue containsUnknown(Arguments arguments, ArmUnknown container)
      throws ExpressionException {
    PartialList list = container.list();
    if (list != null) {
      ArmValue wanted = arguments.get(1);
      boolean isThere =
          contains(list.first(), wanted, arguments.budget()) == Answer.YES
              || contains(list.last(), wanted, arguments.budget()) == Answer.YES;
      return isThere ? ArmBoolean.of(true) : arguments.unknown(container);
    }
    return container.isString() && !(arguments.get(1) instanceof ArmUnknown)
        ? containsText(arguments, container)
        : arguments.unknown(container);
  }

  private static Answer contains(List<ArmValue> elements, ArmValue wanted, Budget budget)
      throws ExpressionException {
    Answer answer = Answer.NO;
    for (ArmValue element : elements) {
      Answer equal = Equality.compare(element, wanted, budget);
      if (equal == Answer.YES) {
        return equal;
      }
      answer = equal == Answer.UNDECIDED ? equal : answer;
    }
    return answer;
  }

  private static ArmValue position(Arguments arguments, boolean first) throws ExpressionException {
    ArmValue container = arguments.get(0);
    if (container instanceof ArmNull) {
      return ArmInteger.of(-1);
    } else if (container instanceof ArmArray array) {
      return positionOfElement(arguments, array, first);
    } else if (arguments.get(1) instanceof ArmUnknown unknown) {
      return arguments.unknown(unknown);
    } else if (container instanceof ArmUnknown unknown) {
      return positionInUnknown(arguments, unknown, first);
    }
    String text = Arguments.textOrNull(container);
    if (text == null) {
      throw arguments.mustBe(0, "a string or an array");
    }
    String wanted = arguments.text(1);
    chargeSearch(arguments, PartialText.known(text), wanted);
    return ArmInteger.of(new TextSearch(wanted, true, !first).in(text));
  }

  /** Where something stands in a string: known if it stands in the known start of it. */
  private static ArmValue positionInUnknown(
      Arguments arguments, ArmUnknown container, boolean first) throws ExpressionException {
    String start = container.segments().knownStart();
    if (first && container.isString() && !start.isEmpty()) {
      String wanted = arguments.text(1);
      chargeSearch(arguments, PartialText.known(start), wanted);
      int at = new TextSearch(wanted, true, false).in(start);
      if (at >= 0) {
        return ArmInteger.of(at);
      }
    }
    return arguments.unknown(container);
  }

  private static ArmValue positionOfElement(Arguments arguments, ArmArray array, boolean first)
      throws ExpressionException {
    for (int i = 0; i < array.size(); i++) {
      int at = first ? i : array.size() - 1 - i;
      Answer equal = Equality.compare(array.get(at), arguments.get(1), arguments.budget());
      if (equal == Answer.UNDECIDED) {
        return arguments.unknownWithin(array.holdsUnknown() ? array : arguments.get(1));
      } else if (equal == Answer.YES) {
        return ArmInteger.of(at);
      }
    }
    return ArmInteger.of(-1);
  }

  private static ArmValue startsWith(Arguments arguments) throws ExpressionException {
    PartialText text = arguments.partialText(0);
    PartialText start = arguments.partialText(1);
    chargeAffix(arguments, text, start);
    return arguments.answer(text.startsIgnoringCaseWith(start), unknownOf(arguments));
  }

  private static ArmValue endsWith(Arguments arguments) throws ExpressionException {
    PartialText text = arguments.partialText(0);
    PartialText end = arguments.partialText(1);
    chargeAffix(arguments, text, end);
    return arguments.answer(text.endsIgnoringCaseWith(end), unknownOf(arguments));
  }

  private static ArmValue unknownOf(Arguments arguments) {
    ArmUnknown unknown = arguments.firstUnknown();
    return unknown == null ? ArmNull.NULL : unknown;
  }

  private static void chargeAffix(Arguments arguments, PartialText text, PartialText affix)
      throws ExpressionException {
    arguments.budget().read(WORK_FACTOR * (long) Math.min(text.weight(), affix.weight()));
  }

  private static void chargeSearch(Arguments arguments, PartialText text, String wanted)
      throws ExpressionException {
    arguments.budget().read(WORK_FACTOR * ((long) text.weight() + wanted.length()));
  }
}
