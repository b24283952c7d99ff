// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.text.Text;

/**
 * The function {@code format}: .NET's composite format with places such as {@code {0}}, {@code
 * {1,-10}} and {@code {2:N0}}.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/dotnet/standard/base-types/composite-formatting">composite
 * formatting</a>.
 */
final class CompositeFormat {

  private static final int LONGEST_INDEX = 6;

  private final Arguments arguments;
  private final String format;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private CompositeFormat(Arguments arguments, String format) {
    this.arguments = arguments;
    this.format = format;
  }

  static ArmValue format(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return arguments.evaluation().symbols().unrelated(unknown);
    }
    if (!(arguments.get(0) instanceof ArmString format)) {
      throw arguments.mustBe(0, "a string");
    }
    for (ArmValue value : arguments.values()) {
      if (value.holdsUnknown() && !(value instanceof ArmUnknown)) {
        return arguments.unknownWithin(value);
      }
    }
    CompositeFormat composite = new CompositeFormat(arguments, format.value());
    composite.run();
    arguments.budget().characters(composite.out.length());
    ArmUnknown unknown = arguments.firstUnknown();
    return unknown == null
        ? ArmString.of(composite.out.toString())
        : arguments.evaluation().symbols().joined(composite.out, unknown);
  }

  private void run() throws ExpressionException {
    int length = format.length();
    arguments.budget().steps(length);
    while (at < length) {
      char c = format.charAt(at++);
      if (c != '{' && c != '}') {
        append(c);
      } else if (at < length && format.charAt(at) == c) {
        append(c);
        at++;
      } else if (c == '{') {
        place();
      } else {
        throw malformed("has } without {; write }} for a brace");
      }
    }
  }

  private void place() throws ExpressionException {
    int start = at;
    int index = number();
    if (index < 0) {
      throw malformed("has { that no number follows; write {{ for a brace");
    }
    if (index >= arguments.count() - 1) {
      throw malformed("uses {" + index + "}, but has " + (arguments.count() - 1) + " values");
    }
    int width = 0;
    skipBlanks();
    if (next() == ',') {
      at++;
      skipBlanks();
      boolean left = next() == '-';
      at += left ? 1 : 0;
      width = number();
      if (width < 0) {
        throw malformed("has {" + index + ", that no width follows");
      }
      width = left ? -width : width;
      skipBlanks();
    }
    String specifier = "";
    if (next() == ':') {
      int end = format.indexOf('}', at);
      specifier = format.substring(at + 1, end < 0 ? format.length() : end);
      at = end < 0 ? format.length() : end;
    }
    if (next() != '}') {
      throw malformed("has { that is not closed: " + Text.quote(format.substring(start - 1)));
    }
    at++;
    appendAligned(value(arguments.get(index + 1), index + 1, specifier), width);
  }

  private String value(ArmValue value, int index, String specifier) throws ExpressionException {
    if (value instanceof ArmInteger integer) {
      String text = NumberFormat.format(integer.value(), specifier, arguments.budget());
      if (text == null) {
        throw malformed(
            "uses " + Text.quote(specifier) + " for a number; D, F, G, N, X and zeros are known");
      }
      return text;
    } else if (value instanceof ArmDecimal decimal) {
      if (specifier.isEmpty()) {
        return decimal.text();
      }
      throw malformed("uses " + Text.quote(specifier) + " for a number that is not whole");
    } else if (value instanceof ArmBoolean bool) {
      return bool.text();
    } else if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    } else if (value instanceof ArmArray || value instanceof ArmObject) {
      return JsonText.of(value, arguments.budget()).replace('"', '\'');
    }
    return arguments.text(index);
  }

  private void appendAligned(String text, int width) throws ExpressionException {
    int padding = Math.max(0, Math.abs(width) - text.length());
    checkLength(out.length() + (long) text.length() + padding);
    if (width > 0) {
      out.append(" ".repeat(padding));
    }
    out.append(text);
    if (width < 0) {
      out.append(" ".repeat(padding));
    }
  }

  private void append(char c) throws ExpressionException {
    checkLength(out.length() + 1L);
    out.append(c);
  }

  private void checkLength(long length) throws ExpressionException {
    if (length > arguments.budget().limits().stringLength()) {
      arguments.budget().characters(length);
    }
  }

  private int number() {
    int start = at;
    int number = 0;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      if (at - start >= LONGEST_INDEX) {
        return -1;
      }
      number = number * 10 + (format.charAt(at++) - '0');
    }
    return at == start ? -1 : number;
  }

  private void skipBlanks() {
    while (next() == ' ') {
      at++;
    }
  }

  private char next() {
    return at < format.length() ? format.charAt(at) : 0;
  }

  private ExpressionException malformed(String what) {
    return arguments.fault(0, "The format " + Text.quote(format) + " " + what);
  }
}
