// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds what is unknown within a value. */
final class Unknowns {

  private Unknowns() {}

  /** The first unknown value in one that {@link ArmValue#holdsUnknown holds one}. */
  static ArmUnknown firstIn(ArmValue value) {
    Deque<ArmValue> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      ArmValue next = open.pop();
      if (next instanceof ArmUnknown unknown) {
        return unknown;
      } else if (next instanceof ArmArray array) {
        array.elements().stream().filter(ArmValue::holdsUnknown).limit(1).forEach(open::push);
      } else if (next instanceof ArmObject object) {
        object.properties().stream()
            .map(ArmObject.Property::value)
            .filter(ArmValue::holdsUnknown)
            .limit(1)
            .forEach(open::push);
      }
    }
    throw new IllegalArgumentException("value must hold an unknown one: " + value.describe());
  }
}
