// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.Objects;

/**
 * Says why an expression cannot be parsed or evaluated, and where in it; the only exception that
 * this package throws because of what a template says.
 */
public final class ExpressionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int offset;

  /** What is wrong with an expression. */
  public enum Kind {
    /** It is not in the language. */
    SYNTAX,
    /** It calls a function that does not exist, or not where it is used. */
    FUNCTION,
    /** A function does not take these arguments. */
    ARGUMENT,
    /** It names a parameter, variable, property or element that does not exist. */
    REFERENCE,
    /** Its value depends on itself. */
    CYCLE,
    /** It asks for more than the limits allow. */
    LIMIT
  }

  /**
   * A fault of an expression.
   *
   * @param kind what is wrong
   * @param message what, which value, and what to do; one line
   * @param offset where it stands in the string, the opening bracket included, counted from 0
   */
  public ExpressionException(Kind kind, String message, int offset) {
    super(Objects.requireNonNull(message, "message"), null, false, false);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.offset = offset;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong, in words. */
  public String message() {
    return Objects.requireNonNull(getMessage());
  }

  /** Where it stands in the string, the opening bracket included, counted from 0. */
  public int offset() {
    return offset;
  }

  /** The same fault, standing elsewhere. */
  ExpressionException at(int newOffset) {
    return new ExpressionException(kind, message(), newOffset);
  }
}
