// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** Writes values as JSON without blanks, as the function {@code string} does. */
final class JsonText {

  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";

  private final StringBuilder out = new StringBuilder();
  private final Budget budget;

  private JsonText(Budget budget) {
    this.budget = budget;
  }

  /** The text of a value that holds no unknown one; its length has been charged. */
  static String of(ArmValue value, Budget budget) throws ExpressionException {
    JsonText text = new JsonText(budget);
    text.append(value);
    budget.characters(text.out.length());
    return text.out.toString();
  }

  private void append(ArmValue value) throws ExpressionException {
    budget.steps(1);
    if (value instanceof ArmString string) {
      quote(string.value());
    } else if (value instanceof ArmArray array) {
      out.append('[');
      for (int i = 0; i < array.size(); i++) {
        out.append(i == 0 ? "" : ",");
        append(array.get(i));
      }
      out.append(']');
    } else if (value instanceof ArmObject object) {
      out.append('{');
      boolean first = true;
      for (ArmObject.Property property : object.properties()) {
        out.append(first ? "" : ",");
        first = false;
        quote(property.name());
        out.append(':');
        append(property.value());
      }
      out.append('}');
    } else {
      out.append(value);
    }
    checkLength(0);
  }

  private void quote(String text) throws ExpressionException {
    checkLength(text.length());
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = c < ' ' || c == '"' || c == '\\' ? ESCAPED.indexOf(c) : -1;
      if (escape >= 0) {
        out.append('\\').append(LETTERS.charAt(escape));
      } else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void checkLength(int further) throws ExpressionException {
    long length = (long) out.length() + further;
    if (length > budget.limits().stringLength()) {
      budget.characters(length);
    }
  }
}
