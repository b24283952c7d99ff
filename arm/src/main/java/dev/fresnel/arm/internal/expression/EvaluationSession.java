// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluations of one document share: what they have used of the limits, and which unknown
 * values are the same.
 *
 * <p>Not safe between threads: each reading of a document has its own.
 */
public final class EvaluationSession {

  private final Budget budget;
  private final UnknownValues unknowns;
  private final @Nullable Instant now;
  private int guids;
  private int defaultsUnderWay;

  /** Nothing evaluated yet, of a document that is only read. */
  public EvaluationSession(Limits limits) {
    this(limits, null);
  }

  /**
   * Nothing evaluated yet.
   *
   * @param now when the deployment began; null for a document that is only read
   */
  public EvaluationSession(Limits limits, @Nullable Instant now) {
    this.now = now;
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

  /** When the deployment began; null if it is not being done. */
  @Nullable Instant now() {
    return now;
  }

  /** A GUID that is another one each time. */
  UUID nextGuid() {
    return UUID.nameUUIDFromBytes((now + "/" + ++guids).getBytes(UTF_8));
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
