// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows arrays and objects to people. Takes no stack however deep they are, and is cut where it is
 * very long.
 */
final class ValueText {

  private static final int LONGEST = 100_000;

  private ValueText() {}

  static String of(ArmValue value) {
    StringBuilder out = new StringBuilder();
    Deque<Object> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (out.length() > LONGEST) {
        return out.append("...").toString();
      } else if (next instanceof ArmArray array) {
        open.push("]");
        for (int i = array.size() - 1; i >= 0; i--) {
          open.push(array.get(i));
          open.push(i == 0 ? "" : ", ");
        }
        out.append('[');
      } else if (next instanceof ArmObject object) {
        open.push("}");
        for (int i = object.size() - 1; i >= 0; i--) {
          ArmObject.Property property = object.properties().get(i);
          open.push(property.value());
          open.push((i == 0 ? "" : ", ") + property.name() + ": ");
        }
        out.append('{');
      } else {
        out.append(next);
      }
    }
    return out.toString();
  }
}
