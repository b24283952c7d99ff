// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * A parsed expression of a template, which can be evaluated any number of times, in any
 * environment, by any thread.
 */
public final class Expression {

  /** How much of a tree there is for each character of an expression, at most. */
  private static final int NODE_BYTES = 24;

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
    return parse(text, new Budget(limits));
  }

  /**
   * The same, the work of it charged.
   *
   * @throws ExpressionException if it is not in the language, or exceeds the limits
   */
  public static Expression parse(String text, Budget budget) throws ExpressionException {
    if (!TemplateText.isExpression(text)) {
      throw new IllegalArgumentException("text must be an expression in brackets");
    }
    return new Expression(Parser.parse(text, budget));
  }

  /** The bytes that a parsed expression takes, to be charged where many are kept. */
  public static long memoryOf(String text) {
    return (long) NODE_BYTES * text.length();
  }

  /**
   * The value that the expression has in an environment.
   *
   * @throws ExpressionException if it has none, or asks for more than the budget allows
   */
  public ArmValue evaluate(EvaluationEnvironment environment, EvaluationSession session)
      throws ExpressionException {
    return root.evaluate(new Evaluation(environment, session));
  }
}
