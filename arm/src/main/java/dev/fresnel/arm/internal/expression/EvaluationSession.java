// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * What the evaluations of one document share: what they have used of the limits, and which unknown
 * values are the same.
 *
 * <p>Not safe between threads: each reading of a document has its own.
 */
public final class EvaluationSession {

  private final Budget budget;
  private final UnknownValues unknowns;
  private int defaultsUnderWay;

  /** Nothing evaluated yet. */
  public EvaluationSession(Limits limits) {
    this.budget = new Budget(limits);
    this.unknowns = new UnknownValues(budget);
  }

  /** What has been used, and may be used. */
  public Budget budget() {
    return budget;
  }

  /** The array or object, which was just put together; refused if it nests too deeply. */
  public <T extends ArmValue> T bounded(T value) throws ExpressionException {
    budget.checkNesting(value.nesting());
    return value;
  }

  /** Takes note that the default of a parameter is evaluated from here on. */
  public void enterDefault() {
    defaultsUnderWay++;
  }

  /** Takes note that it has been evaluated. */
  public void leaveDefault() {
    defaultsUnderWay--;
  }

  /** Whether the default of a parameter is evaluated now. */
  public boolean isInDefault() {
    return defaultsUnderWay > 0;
  }

  UnknownValues unknowns() {
    return unknowns;
  }
}
