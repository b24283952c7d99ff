// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the fields that the conditions of a policy compare. */
final class PolicyFields {

  private static final String FIELD = "field";

  private PolicyFields() {}

  /** The fields in a condition and in those within it, as far as they are known. */
  static List<ArmString> of(PolicyPart condition) {
    List<ArmString> fields = new ArrayList<>();
    Deque<ArmValue> open = new ArrayDeque<>();
    open.add(condition.object());
    while (!open.isEmpty()) {
      ArmValue next = open.remove();
      if (next instanceof ArmArray array) {
        open.addAll(array.elements());
      } else if (next instanceof ArmObject object) {
        if (condition.evaluator().property(object, FIELD) instanceof ArmString field) {
          fields.add(field);
        }
        object.properties().forEach(property -> open.add(property.value()));
      }
    }
    return fields;
  }
}
