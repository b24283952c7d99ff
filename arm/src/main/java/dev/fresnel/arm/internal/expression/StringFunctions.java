// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * Functions that make strings of strings.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string">string
 * functions</a>.
 */
final class StringFunctions {

  private static final int GUID_LENGTH = 36;
  private static final int UNIQUE_LENGTH = 13;

  /** How much more a character takes that is hashed than one that is copied. */
  private static final int HASH_FACTOR = 4;

  private StringFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("concat", 1, Function.MANY, StringFunctions::concat),
        Function.open("format", 1, Function.MANY, CompositeFormat::format),
        Function.of("guid", 1, Function.MANY, StringFunctions::guid),
        Function.open("join", 2, 2, StringFunctions::join),
        Function.of("padLeft", 2, 3, StringFunctions::padLeft),
        Function.of("uniqueString", 1, Function.MANY, StringFunctions::uniqueString));
  }

  private static ArmValue concat(Arguments arguments) throws ExpressionException {
    boolean anyArray = false;
    boolean anyOther = false;
    for (ArmValue value : arguments.values()) {
      boolean isArray = value instanceof ArmArray || isList(value);
      anyArray |= isArray;
      anyOther |= !isArray && (!(value instanceof ArmUnknown unknown) || unknown.isString());
    }
    if (anyArray && anyOther) {
      throw arguments.fault("concat takes either arrays or strings, but is given both");
    }
    return anyArray
        ? Concatenation.of(arguments.values(), arguments)
        : concatStrings(arguments, anyOther);
  }

  private static boolean isList(ArmValue value) {
    return value instanceof ArmUnknown unknown && unknown.list() != null;
  }

  private static ArmValue concatStrings(Arguments arguments, boolean anyString)
      throws ExpressionException {
    if (arguments.count() == 1 && arguments.get(0) instanceof ArmString only) {
      return only;
    } else if (arguments.count() == 1 && arguments.get(0) instanceof ArmUnknown only) {
      return only.isString() ? only : arguments.unknown(only);
    }
    long length = 0;
    for (int i = 0; i < arguments.count(); i++) {
      length += part(arguments, i).weight();
    }
    arguments.budget().string(length);
    PartialText.Builder joined = new PartialText.Builder();
    for (int i = 0; i < arguments.count(); i++) {
      joined.add(part(arguments, i));
    }
    ArmValue result = arguments.give(joined.build());
    return !anyString && result instanceof ArmUnknown unknown ? unknown.orOther() : result;
  }

  private static PartialText part(Arguments arguments, int index) throws ExpressionException {
    ArmValue value = arguments.get(index);
    PartialText text = value.asText();
    if (text != null) {
      return text;
    } else if (value instanceof ArmInteger
        || value instanceof ArmBoolean
        || value instanceof ArmNull) {
      return PartialText.known(ConversionFunctions.scalar(value));
    }
    throw arguments.mustBe(index, "a string or a number");
  }

  private static ArmValue guid(Arguments arguments) throws ExpressionException {
    return ArmString.of(ArmGuid.of(parts(arguments, GUID_LENGTH)));
  }

  private static ArmValue uniqueString(Arguments arguments) throws ExpressionException {
    return ArmString.of(UniqueString.of(parts(arguments, UNIQUE_LENGTH)));
  }

  private static String[] parts(Arguments arguments, int resultLength) throws ExpressionException {
    String[] parts = new String[arguments.count()];
    long length = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = arguments.text(i);
      length += parts[i].length() + 1;
    }
    arguments.budget().checkLength(length);
    arguments.budget().read(HASH_FACTOR * length);
    arguments.budget().string(resultLength);
    return parts;
  }

  private static ArmValue join(Arguments arguments) throws ExpressionException {
    ArmUnknown unknown = arguments.firstUnknown();
    if (unknown != null) {
      return arguments.unknown(unknown);
    }
    ArmArray array = arguments.array(0);
    String delimiter = arguments.text(1);
    long length = (long) delimiter.length() * Math.max(0, array.size() - 1);
    arguments.budget().work(array.size());
    for (ArmValue element : array.elements()) {
      String text = Arguments.textOrNull(element);
      if (text != null) {
        length += text.length();
      } else if (element instanceof ArmUnknown open) {
        length += open.segments().weight();
      } else {
        throw arguments.fault(0, "join joins strings; the array holds " + element.describe());
      }
    }
    arguments.budget().string(length);
    PartialText.Builder joined = new PartialText.Builder();
    for (int i = 0; i < array.size(); i++) {
      joined.add(i == 0 ? "" : delimiter);
      if (array.get(i) instanceof ArmUnknown open) {
        joined.add(open.segments());
      } else if (array.get(i) instanceof ArmString text) {
        joined.add(text.value());
      }
    }
    return arguments.give(joined.build());
  }

  private static ArmValue padLeft(Arguments arguments) throws ExpressionException {
    String text =
        arguments.get(0) instanceof ArmInteger number ? number.toString() : arguments.text(0);
    int width = arguments.clamped(1);
    if (width < 0) {
      throw arguments.mustBe(1, "0 or more");
    }
    String padding = arguments.count() > 2 ? arguments.text(2) : " ";
    if (padding.isEmpty() && arguments.get(2) instanceof ArmNull) {
      padding = " ";
    }
    if (padding.length() != 1) {
      throw arguments.mustBe(2, "one character");
    }
    if (width <= text.length() && arguments.get(0) instanceof ArmString) {
      return arguments.get(0);
    }
    arguments.budget().string(Math.max(width, text.length()));
    return ArmString.of(padding.repeat(Math.max(0, width - text.length())) + text);
  }
}
