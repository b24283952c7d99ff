// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.arm.internal.expression.TextSegment.UnknownText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes values as JSON without blanks, as the function {@code string} does. Takes no stack however
 * deep they are.
 */
final class JsonNotation {

  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";

  private final PartialText.Builder out = new PartialText.Builder();
  private final Arguments arguments;
  private final Budget budget;

  /** What is to be written still: values, and marks between them. */
  private final Deque<Object> open = new ArrayDeque<>();

  private JsonNotation(Arguments arguments) {
    this.arguments = arguments;
    this.budget = arguments.budget();
  }

  /** The string of a value; its length has been charged. */
  static PartialText of(ArmValue value, Arguments arguments) throws ExpressionException {
    JsonNotation notation = new JsonNotation(arguments);
    notation.run(value);
    return notation.out.build();
  }

  private void run(ArmValue value) throws ExpressionException {
    open.push(value);
    while (!open.isEmpty()) {
      Object next = open.pop();
      budget.work(1);
      if (next instanceof String mark) {
        out.add(mark);
      } else if (next instanceof ArmObject.Property property) {
        quote(property.name());
        out.add(":");
        open.push(property.value());
      } else if (next instanceof ArmArray array) {
        between("[", array.elements(), "]");
      } else if (next instanceof ArmObject object) {
        between("{", object.properties(), "}");
      } else {
        scalar((ArmValue) next);
      }
      budget.checkLength(out.weight());
    }
    budget.string(out.weight());
  }

  private void between(String start, List<?> parts, String end) {
    out.add(start);
    open.push(end);
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
      if (i > 0) {
        open.push(",");
      }
    }
  }

  private void scalar(ArmValue value) throws ExpressionException {
    if (value instanceof ArmString string) {
      quote(string.value());
    } else if (value instanceof ArmUnknown unknown && unknown.isString()) {
      out.add('"');
      for (TextSegment segment : unknown.segments().segments()) {
        if (segment instanceof KnownText known) {
          escape(known.text());
        } else if (segment instanceof UnknownText open) {
          out.add(written("escape", unknown.with(open.source())));
        }
      }
      out.add('"');
    } else if (value instanceof ArmUnknown unknown) {
      out.add(written("string", unknown));
    } else {
      out.add(value.toString());
    }
  }

  private PartialText written(String how, ArmUnknown unknown) throws ExpressionException {
    return arguments.evaluation().unknowns().called(how, List.of(unknown), unknown).segments();
  }

  private void quote(String text) throws ExpressionException {
    out.add('"');
    escape(text);
    out.add('"');
  }

  private void escape(String text) throws ExpressionException {
    budget.checkLength(out.weight() + (long) text.length());
    budget.read(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = c < ' ' || c == '"' || c == '\\' ? ESCAPED.indexOf(c) : -1;
      if (escape >= 0) {
        out.add('\\').add(LETTERS.charAt(escape));
      } else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        String hex = Integer.toHexString(c);
        out.add("\\u").add("0".repeat(4 - hex.length())).add(hex);
      } else {
        out.add(c);
      }
    }
  }
}
