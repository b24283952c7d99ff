// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

/** An expression of the library's own, which each language writes in its own way. */
@FunctionalInterface
public interface TemplateExpression {

  /** The expression as a language writes it, without anything that marks it as an expression. */
  String in(ExpressionSyntax language);

  /** The value of a parameter. */
  static TemplateExpression parameter(String name) {
    return language -> language.parameter(name);
  }

  /** The value of a variable. */
  static TemplateExpression variable(String name) {
    return language -> language.variable(name);
  }

  /** A constant, which needs no escape in any language. */
  static TemplateExpression text(String constant) {
    return language -> language.text(constant);
  }

  /** A number. */
  static TemplateExpression number(int number) {
    return language -> Integer.toString(number);
  }

  /** A call of a template function. */
  static TemplateExpression call(String function, TemplateExpression... arguments) {
    return language -> {
      String[] written = new String[arguments.length];
      for (int i = 0; i < written.length; i++) {
        written[i] = arguments[i].in(language);
      }
      return language.call(function, written);
    };
  }

  /** A constant text, followed by a value. */
  static TemplateExpression joined(String text, TemplateExpression value) {
    return language -> language.joined(text, value.in(language));
  }

  /** A constant text, followed by a value and another text. */
  static TemplateExpression joined(String text, TemplateExpression value, String end) {
    return language -> language.joined(text, value.in(language), end);
  }

  /** A constant text, followed by a value, another text and another value. */
  static TemplateExpression joined(
      String text, TemplateExpression value, String middle, TemplateExpression last) {
    return language -> language.joined(text, value.in(language), middle, last.in(language));
  }

  /** A value where another one equals a constant, else null. */
  static TemplateExpression valueIf(
      TemplateExpression tested, String constant, TemplateExpression value) {
    return language ->
        language.valueIf(tested.in(language), language.text(constant), value.in(language));
  }

  /** An element of this array. */
  default TemplateExpression element(int index) {
    return language -> in(language) + "[" + index + "]";
  }

  /** A property of this object. */
  default TemplateExpression property(String name) {
    return language -> in(language) + "." + name;
  }
}
