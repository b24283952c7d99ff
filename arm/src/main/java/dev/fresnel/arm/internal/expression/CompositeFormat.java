// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.core.text.Text;
import java.util.List;

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

  /** How much more a character of a format takes than one that is copied. */
  private static final int WORK_FACTOR = 4;

  private final Arguments arguments;
  private final String format;
  private final PartialText.Builder out = new PartialText.Builder();
  private int at;

  private CompositeFormat(Arguments arguments, String format) {
    this.arguments = arguments;
    this.format = format;
  }

  static ArmValue format(Arguments arguments) throws ExpressionException {
    if (arguments.get(0) instanceof ArmUnknown unknown) {
      return arguments.unrelated(unknown);
    }
    if (!(arguments.get(0) instanceof ArmString format)) {
      throw arguments.mustBe(0, "a string");
    }
    CompositeFormat composite = new CompositeFormat(arguments, format.value());
    composite.run();
    arguments.budget().string(composite.out.weight());
    return arguments.give(composite.out.build());
  }

  private void run() throws ExpressionException {
    int length = format.length();
    arguments.budget().read(WORK_FACTOR * (long) length);
    while (at < length) {
      char c = format.charAt(at++);
      if (c != '{' && c != '}') {
        out.add(c);
      } else if (at < length && format.charAt(at) == c) {
        out.add(c);
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
    ArmValue value = arguments.get(index + 1);
    appendAligned(value, value(value, index + 1, specifier), width);
  }

  private PartialText value(ArmValue value, int index, String specifier)
      throws ExpressionException {
    if (value instanceof ArmInteger integer) {
      String text = NumberFormat.format(integer.value(), specifier, arguments.budget());
      if (text == null) {
        throw malformed(
            "uses " + Text.quote(specifier) + " for a number; D, F, G, N, X and zeros are known");
      }
      return PartialText.known(text);
    } else if (value instanceof ArmDecimal decimal) {
      if (specifier.isEmpty()) {
        return PartialText.known(decimal.text());
      }
      throw malformed("uses " + Text.quote(specifier) + " for a number that is not whole");
    } else if (value instanceof ArmBoolean bool) {
      return PartialText.known(bool.text());
    } else if (value instanceof ArmUnknown unknown) {
      return specifier.isEmpty() || unknown.isString()
          ? unknown.segments()
          : unknown(unknown, "{0:" + specifier + "}");
    } else if (value instanceof ArmArray || value instanceof ArmObject) {
      return inSingleQuotes(JsonNotation.of(value, arguments));
    }
    return PartialText.known(arguments.text(index));
  }

  private static PartialText inSingleQuotes(PartialText json) {
    PartialText.Builder quoted = new PartialText.Builder();
    for (TextSegment segment : json.segments()) {
      if (segment instanceof TextSegment.KnownText known) {
        quoted.add(known.text().replace('"', '\''));
      } else {
        quoted.add(segment);
      }
    }
    return quoted.build();
  }

  /** What a place gives that changes what an unknown value is. */
  private PartialText unknown(ArmUnknown value, String place) throws ExpressionException {
    return arguments
        .evaluation()
        .unknowns()
        .called("format", List.of(ArmString.of(place), value), value)
        .segments();
  }

  private void appendAligned(ArmValue value, PartialText text, int width)
      throws ExpressionException {
    if (width != 0 && text.knownText() == null) {
      out.add(
          value instanceof ArmUnknown unknown
              ? unknown(unknown, "{0," + width + "}")
              : arguments.unknownWithin(value).segments());
      return;
    }
    int padding = Math.max(0, Math.abs(width) - text.weight());
    arguments.budget().checkLength(out.weight() + (long) text.weight() + padding);
    if (width > 0) {
      out.add(" ".repeat(padding));
    }
    out.add(text);
    if (width < 0) {
      out.add(" ".repeat(padding));
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
