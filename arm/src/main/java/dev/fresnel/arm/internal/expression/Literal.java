// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** A string in quotes or a number. */
final class Literal extends Node {

  private final ArmValue value;

  Literal(int offset, ArmValue value) {
    super(offset);
    this.value = value;
  }

  ArmValue value() {
    return value;
  }

  @Override
  boolean isSilent() {
    return true;
  }

  @Override
  ArmValue evaluate(Evaluation evaluation) {
    return value;
  }
}
