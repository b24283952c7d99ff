// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that make strings of strings.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-string">string
 * functions</a>.
 */
final class StringFunctions {

  private static final char DOTTED_CAPITAL_I = '\u0130';
  private static final char DOTLESS_SMALL_I = '\u0131';

  private StringFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.open("concat", 1, Function.MANY, StringFunctions::concat),
        Function.open("format", 1, Function.MANY, CompositeFormat::format),
        Function.of("guid", 1, Function.MANY, StringFunctions::guid),
        Function.open("join", 2, 2, StringFunctions::join),
        Function.of("padLeft", 2, 3, StringFunctions::padLeft),
        Function.of("replace", 3, 3, StringFunctions::replace),
        Function.of("split", 2, 2, StringFunctions::split),
        Function.of("substring", 2, 3, StringFunctions::substring),
        Function.of("toLower", 1, 1, StringFunctions::toLower),
        Function.of("toUpper", 1, 1, StringFunctions::toUpper),
        Function.of("trim", 1, 1, StringFunctions::trim),
        Function.of("uniqueString", 1, Function.MANY, StringFunctions::uniqueString));
  }

  private static ArmValue concat(Arguments arguments) throws ExpressionException {
    boolean anyArray = false;
    boolean allArrays = true;
    for (ArmValue value : arguments.values()) {
      anyArray |= value instanceof ArmArray;
      allArrays &= value instanceof ArmArray;
    }
    if (allArrays) {
      return concatArrays(arguments);
    }
    ArmUnknown unknown = arguments.firstUnknown();
    if (anyArray && unknown != null) {
      return arguments.evaluation().symbols().unrelated(unknown);
    } else if (anyArray) {
      throw arguments.fault("concat takes either arrays or strings, but is given both");
    }
    String[] parts = new String[arguments.count()];
    long length = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(arguments, i);
      length += parts[i].length();
    }
    arguments.budget().characters(length);
    String joined = String.join("", parts);
    return unknown == null
        ? ArmString.of(joined)
        : arguments.evaluation().symbols().joined(joined, unknown);
  }

  private static String part(Arguments arguments, int index) throws ExpressionException {
    ArmValue value = arguments.get(index);
    if (value instanceof ArmString string) {
      return string.value();
    } else if (value instanceof ArmInteger) {
      return value.toString();
    } else if (value instanceof ArmBoolean bool) {
      return bool.text();
    } else if (value instanceof ArmNull) {
      return "";
    } else if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    }
    throw arguments.mustBe(index, "a string or a number");
  }

  private static ArmValue concatArrays(Arguments arguments) throws ExpressionException {
    long size = 0;
    for (ArmValue value : arguments.values()) {
      size += ((ArmArray) value).size();
    }
    arguments.budget().elements(size);
    List<ArmValue> elements = new ArrayList<>((int) size);
    for (ArmValue value : arguments.values()) {
      elements.addAll(((ArmArray) value).elements());
    }
    return arguments.give(elements);
  }

  private static ArmValue guid(Arguments arguments) throws ExpressionException {
    return ArmString.of(ArmGuid.of(parts(arguments, 36)));
  }

  private static ArmValue uniqueString(Arguments arguments) throws ExpressionException {
    return ArmString.of(UniqueString.of(parts(arguments, 13)));
  }

  private static String[] parts(Arguments arguments, int resultLength) throws ExpressionException {
    String[] parts = new String[arguments.count()];
    long length = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = arguments.text(i);
      length += parts[i].length();
    }
    arguments.budget().characters(length);
    arguments.budget().characters(resultLength);
    return parts;
  }

  private static ArmValue join(Arguments arguments) throws ExpressionException {
    ArmUnknown unknown = arguments.firstUnknown();
    if (unknown != null) {
      return arguments.evaluation().symbols().unrelated(unknown);
    }
    ArmArray array = arguments.array(0);
    String delimiter = arguments.text(1);
    long length = (long) delimiter.length() * Math.max(0, array.size() - 1);
    arguments.budget().steps(array.size());
    if (array.holdsUnknown()) {
      return arguments.unknownWithin(array);
    }
    for (ArmValue element : array.elements()) {
      String text = Arguments.textOrNull(element);
      if (text == null) {
        throw arguments.fault(0, "join joins strings; the array holds " + element.describe());
      }
      length += text.length();
    }
    arguments.budget().characters(length);
    StringBuilder joined = new StringBuilder((int) length);
    for (int i = 0; i < array.size(); i++) {
      joined.append(i == 0 ? "" : delimiter).append(Arguments.textOrNull(array.get(i)));
    }
    return ArmString.of(joined.toString());
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
    arguments.budget().characters(Math.max(width, text.length()));
    return ArmString.of(padding.repeat(Math.max(0, width - text.length())) + text);
  }

  private static ArmValue replace(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    String old = arguments.text(1);
    String replacement = arguments.text(2);
    if (old.isEmpty()) {
      throw arguments.fault(1, "replace cannot replace the empty string; say what is to go");
    }
    long count = 0;
    for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
      count++;
    }
    arguments.budget().steps(text.length() >> 4);
    arguments
        .budget()
        .characters(text.length() + count * (replacement.length() - (long) old.length()));
    return ArmString.of(text.replace(old, replacement));
  }

  private static ArmValue split(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmNull) {
      return ArmArray.of();
    }
    String text = arguments.text(0);
    List<String> delimiters = delimiters(arguments);
    arguments.budget().characters(text.length());
    List<ArmValue> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      arguments.budget().steps(delimiters.size());
      String delimiter = delimiterAt(text, at, delimiters);
      if (delimiter == null) {
        at++;
      } else {
        parts.add(ArmString.of(text.substring(from, at)));
        at += delimiter.length();
        from = at;
      }
    }
    parts.add(ArmString.of(text.substring(from)));
    arguments.budget().elements(parts.size());
    return arguments.give(parts);
  }

  private static List<String> delimiters(Arguments arguments) throws ExpressionException {
    if (!(arguments.get(1) instanceof ArmArray array)) {
      return List.of(arguments.text(1));
    }
    List<String> delimiters = new ArrayList<>(array.size());
    for (ArmValue element : array.elements()) {
      String delimiter = Arguments.textOrNull(element);
      if (delimiter == null) {
        throw arguments.fault(1, "split splits at strings; the array holds " + element.describe());
      }
      delimiters.add(delimiter);
    }
    return delimiters;
  }

  private static @Nullable String delimiterAt(String text, int at, List<String> delimiters) {
    for (String delimiter : delimiters) {
      if (!delimiter.isEmpty() && text.startsWith(delimiter, at)) {
        return delimiter;
      }
    }
    return null;
  }

  private static ArmValue substring(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    long start = arguments.integer(1);
    if (start < 0 || start > text.length()) {
      throw arguments.fault(
          1,
          "substring starts at "
              + start
              + ", which is not within a string of "
              + text.length()
              + " characters");
    }
    long length = arguments.count() > 2 ? arguments.integer(2) : text.length() - start;
    if (length < 0 || length > text.length() - start) {
      throw arguments.fault(
          2,
          "substring takes "
              + length
              + " characters from "
              + start
              + " on, more than a string of "
              + text.length()
              + " characters has there");
    }
    arguments.budget().characters(length);
    return ArmString.of(text.substring((int) start, (int) (start + length)));
  }

  private static ArmValue toLower(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    arguments.budget().characters(text.length());
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower[i] == DOTTED_CAPITAL_I ? lower[i] : Character.toLowerCase(lower[i]);
    }
    return ArmString.of(new String(lower));
  }

  private static ArmValue toUpper(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    arguments.budget().characters(text.length());
    char[] upper = text.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      upper[i] = upper[i] == DOTLESS_SMALL_I ? upper[i] : Character.toUpperCase(upper[i]);
    }
    return ArmString.of(new String(upper));
  }

  private static ArmValue trim(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    arguments.budget().characters(text.length());
    return ArmString.of(Blanks.trim(text));
  }
}
