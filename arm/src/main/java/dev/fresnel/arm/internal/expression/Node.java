// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** A part of an expression that gives a value. */
abstract sealed class Node permits Literal, Call, Access {

  private final int offset;

  Node(int offset) {
    this.offset = offset;
  }

  /** Where it begins in the string, the opening bracket included, counted from 0. */
  final int offset() {
    return offset;
  }

  abstract ArmValue evaluate(Evaluation evaluation) throws ExpressionException;
}
