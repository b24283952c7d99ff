// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Short expressions that were parsed before: the templates of one provider have most of theirs in
 * common.
 *
 * <p>Holds a fixed number of them, each in the one slot that its text leads to, so that no input
 * makes it grow. May be used by many threads at once.
 */
public final class ExpressionCache {

  private static final int SLOTS = 256;
  private static final int LONGEST = 256;

  private final Limits limits;
  private final AtomicReferenceArray<Entry> slots = new AtomicReferenceArray<>(SLOTS);

  private record Entry(String text, Expression expression) {}

  /** A cache of expressions within limits. */
  public ExpressionCache(Limits limits) {
    this.limits = limits;
  }

  /** What the expressions are within. */
  public Limits limits() {
    return limits;
  }

  /** Whether an expression is short enough. */
  public static boolean takes(String text) {
    return text.length() <= LONGEST;
  }

  /**
   * The expression that a string of a template {@link TemplateText#isExpression is}. The work of
   * parsing is charged even if it was done before, so that what fits in a budget does not depend on
   * what else was read.
   *
   * @throws ExpressionException if it is not in the language, or exceeds the limits
   */
  public Expression parse(String text, Budget budget) throws ExpressionException {
    int slot = text.hashCode() & (SLOTS - 1);
    Entry known = slots.get(slot);
    if (known != null && known.text().equals(text)) {
      budget.read(Parser.WORK_FACTOR * (long) text.length());
      return known.expression();
    }
    Expression expression = Expression.parse(text, budget);
    slots.set(slot, new Entry(text, expression));
    return expression;
  }
}
