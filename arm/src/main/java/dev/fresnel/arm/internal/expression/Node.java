// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** A part of an expression that gives a value. */
abstract class Node {

  private final int offset;

  Node(int offset) {
    this.offset = offset;
  }

  /** Where it begins in the string, the opening bracket included, counted from 0. */
  final int offset() {
    return offset;
  }

  /**
   * Whether nothing is reported by evaluating it in vain: variables and functions of the template's
   * own have places elsewhere, where their faults are reported.
   */
  abstract boolean isSilent();

  abstract ArmValue evaluate(Evaluation evaluation) throws ExpressionException;
}
