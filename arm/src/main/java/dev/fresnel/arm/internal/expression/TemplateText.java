// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * Tells the expressions among the strings of a template from the literals, and makes the one of the
 * other.
 *
 * <p>A string is an expression if it begins with {@code [} and ends with {@code ]}; with a second
 * {@code [} at its beginning it is the literal that is left when the first one is taken away. Any
 * other string is the literal that it is: {@code [a} and {@code [[a} as well. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-expressions#escape-characters">escape
 * characters</a>.
 */
public final class TemplateText {

  private TemplateText() {}

  /** Whether a string of a template is evaluated. */
  public static boolean isExpression(String text) {
    return isBracketed(text) && text.charAt(1) != '[';
  }

  /** The literal that a string of a template stands for, provided that it is no expression. */
  public static String literal(String text) {
    return isBracketed(text) && text.charAt(1) == '[' ? text.substring(1) : text;
  }

  /** The string of a template that stands for a literal. */
  public static String escape(String literal) {
    return isBracketed(literal) ? "[" + literal : literal;
  }

  private static boolean isBracketed(String text) {
    int length = text.length();
    return length >= 2 && text.charAt(0) == '[' && text.charAt(length - 1) == ']';
  }
}
