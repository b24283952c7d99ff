// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.Objects;

/**
 * Counts what the evaluation of one document has used of its {@link Limits}. Every function charges
 * before it allocates.
 *
 * <p>Not safe between threads: each reading of a document has its own.
 */
public final class Budget {

  private final Limits limits;
  private long characters;
  private long elements;
  private long steps;
  private int depth;
  private int unrelated;

  /** Nothing used yet. */
  public Budget(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** What may be used. */
  public Limits limits() {
    return limits;
  }

  /** Charges work that is in proportion to an amount. */
  public void steps(long amount) throws ExpressionException {
    steps += amount;
    if (steps > limits.totalSteps()) {
      throw exceeded(
          "Evaluating this document takes more than "
              + limits.totalSteps()
              + " steps; simplify it");
    }
  }

  /** Charges the characters of one string. */
  public void characters(long amount) throws ExpressionException {
    if (amount > limits.stringLength()) {
      throw exceeded(
          "This gives a string of more than "
              + limits.stringLength()
              + " characters, the most that Azure Resource Manager takes; shorten it");
    }
    characters += amount;
    if (characters > limits.totalCharacters()) {
      throw exceeded(
          "The expressions of this document give more than "
              + limits.totalCharacters()
              + " characters together; simplify it");
    }
    steps(amount >> 4);
  }

  /** Charges the elements of one array or the properties of one object. */
  public void elements(long amount) throws ExpressionException {
    if (amount > limits.arrayLength()) {
      throw exceeded(
          "This gives "
              + amount
              + " elements, more than the "
              + limits.arrayLength()
              + " that are allowed; shorten it");
    }
    made(amount);
  }

  /** Charges elements and properties of values that are not a function's own, but made anew. */
  public void made(long amount) throws ExpressionException {
    elements += amount;
    if (elements > limits.totalElements()) {
      throw exceeded(
          "The expressions of this document give more than "
              + limits.totalElements()
              + " elements together; simplify it");
    }
    steps(amount);
  }

  /** Goes one call deeper; {@link #leave} must follow. */
  public void enter() throws ExpressionException {
    steps(1);
    if (depth >= limits.depth()) {
      throw exceeded(
          "Calls stand within each other, or behind parameters and variables, more than "
              + limits.depth()
              + " deep; simplify the expression");
    }
    depth++;
  }

  /** Comes back from what {@link #enter} went into. */
  public void leave() {
    depth--;
  }

  /** A number that no other call gives. */
  int nextUnrelated() {
    return ++unrelated;
  }

  private static ExpressionException exceeded(String message) {
    return new ExpressionException(Kind.LIMIT, message, 0);
  }
}
