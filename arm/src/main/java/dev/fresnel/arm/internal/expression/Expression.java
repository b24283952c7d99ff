// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * A parsed expression of a template, which can be evaluated any number of times, in any scope, by
 * any thread.
 */
public final class Expression {

  private final Node root;

  private Expression(Node root) {
    this.root = root;
  }

  /**
   * Parses a string of a template that {@link TemplateText#isExpression is an expression}.
   *
   * @throws ExpressionException if it is not in the language, or exceeds the limits
   */
  public static Expression parse(String text, Limits limits) throws ExpressionException {
    if (!TemplateText.isExpression(text)) {
      throw new IllegalArgumentException("text must be an expression in brackets");
    }
    return new Expression(Parser.parse(text, limits));
  }

  /**
   * The value that the expression has in a scope.
   *
   * @throws ExpressionException if it has none, or asks for more than the budget allows
   */
  public ArmValue evaluate(EvaluationScope scope, Budget budget) throws ExpressionException {
    return root.evaluate(new Evaluation(scope, budget));
  }
}
