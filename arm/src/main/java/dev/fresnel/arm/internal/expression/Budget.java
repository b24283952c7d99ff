// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import java.util.Objects;

/**
 * Counts what the evaluation of one document has used of its {@link Limits}. What costs something
 * charges for it where it arises, and before it allocates.
 *
 * <p>Not safe between threads: each reading of a document has its own.
 */
public final class Budget {

  /** The work of one call. */
  static final int CALL = 8;

  /** How many levels a deployment within another is: its walk takes the stack of so many calls. */
  private static final int DEPLOYMENT = 4;

  /** How many characters are read, compared or copied by one unit of work. */
  static final int CHARACTERS = 4;

  private static final int STRING_BYTES = 64;
  private static final int CHARACTER_BYTES = 2;
  private static final int CONTAINER_BYTES = 48;
  private static final int ELEMENT_BYTES = 32;
  private static final int PROPERTY_BYTES = 48;

  private final Limits limits;
  private long work;
  private long memory;
  private int depth;

  /** Nothing used yet. */
  public Budget(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** What may be used. */
  public Limits limits() {
    return limits;
  }

  /** The work that has been charged. */
  public long workDone() {
    return work;
  }

  /** The bytes that have been charged. */
  public long memoryTaken() {
    return memory;
  }

  /** Charges work, in units of about ten nanoseconds. */
  public void work(long units) throws ExpressionException {
    work += units;
    if (work > limits.work()) {
      throw tooMuchWork();
    }
  }

  private ExpressionException tooMuchWork() {
    return exceeded(
        "Evaluating this document takes more than "
            + limits.work()
            + " steps of work; compute less in expressions, or divide the document");
  }

  /** Charges work that has been done; what is charged next is refused if it was too much. */
  public void charge(long units) {
    work += units;
  }

  /** Charges the reading, comparing or copying of characters. */
  public void read(long characters) throws ExpressionException {
    work(characters / CHARACTERS + 1);
  }

  /** Charges bytes that are kept. */
  public void memory(long bytes) throws ExpressionException {
    memory += bytes;
    if (memory > limits.memory()) {
      throw exceeded(
          "The values of this document take more than "
              + limits.memory()
              + " bytes of memory; compute fewer or shorter ones, or divide the document");
    }
  }

  /** Charges a string that is made. */
  public void string(long length) throws ExpressionException {
    checkLength(length);
    memory(STRING_BYTES + CHARACTER_BYTES * length);
    read(length);
  }

  /** Refuses a string that is longer than Azure Resource Manager takes. */
  void checkLength(long length) throws ExpressionException {
    if (length > limits.stringLength()) {
      throw exceeded(
          "This gives a string of more than "
              + limits.stringLength()
              + " characters, the most that Azure Resource Manager takes; shorten it");
    }
  }

  /** Charges an array that a function makes. */
  public void array(long length) throws ExpressionException {
    checkSize(length);
    madeArray(length);
  }

  /** Charges an object that a function makes. */
  public void object(long properties) throws ExpressionException {
    checkSize(properties);
    madeObject(properties);
  }

  /** Charges an array that stands in the document, and is made anew by evaluating it. */
  public void madeArray(long length) throws ExpressionException {
    memory(CONTAINER_BYTES + ELEMENT_BYTES * length);
    work(length + 1);
  }

  /** Charges an object that stands in the document, and is made anew by evaluating it. */
  public void madeObject(long properties) throws ExpressionException {
    memory(CONTAINER_BYTES + PROPERTY_BYTES * properties);
    work(2 * properties + 1);
  }

  private void checkSize(long size) throws ExpressionException {
    if (size > limits.arrayLength()) {
      throw exceeded(
          "This gives "
              + size
              + " elements, more than the "
              + limits.arrayLength()
              + " that are allowed; shorten it");
    }
  }

  /** Refuses a value in which too many arrays and objects stand within each other. */
  void checkNesting(int nesting) throws ExpressionException {
    if (nesting > limits.nesting()) {
      throw exceeded(
          "This puts arrays and objects within each other more than "
              + limits.nesting()
              + " deep; simplify it");
    }
  }

  /** Goes one level deeper; {@link #leave} must follow. */
  public void enter() throws ExpressionException {
    enter(0);
  }

  /** The same, for what stands at an offset in an expression. */
  void enter(int offset) throws ExpressionException {
    work += CALL;
    if (work > limits.work()) {
      throw tooMuchWork().at(offset);
    } else if (depth >= limits.depth()) {
      throw exceeded(
              "Calls stand within each other, or behind parameters and variables, more than "
                  + limits.depth()
                  + " deep; simplify the expression")
          .at(offset);
    }
    depth++;
  }

  /** Goes into a deployment that stands in another; {@link #leaveDeployment} must follow. */
  public void enterDeployment() throws ExpressionException {
    if (depth + DEPLOYMENT > limits.depth()) {
      throw exceeded(
          "Deployments stand within each other more than "
              + limits.depth() / DEPLOYMENT
              + " deep, and what is in this one was not read; nest fewer");
    }
    depth += DEPLOYMENT;
  }

  /** Comes back from what {@link #enterDeployment} went into. */
  public void leaveDeployment() {
    depth -= DEPLOYMENT;
  }

  /** Comes back from what {@link #enter} went into. */
  public void leave() {
    depth--;
  }

  private static ExpressionException exceeded(String message) {
    return new ExpressionException(Kind.LIMIT, message, 0);
  }
}
