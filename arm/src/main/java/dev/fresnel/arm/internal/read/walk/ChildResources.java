// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.text.Text;
import java.util.Locale;

/**
 * Reports definitions and assignments that stand within another resource: the type of a child is
 * that of its parent followed by its own, and no such type exists.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/child-resource-name-type">child
 * resources</a>.
 */
final class ChildResources {

  private static final String DEFINITIONS = "registrationdefinitions";
  private static final String ASSIGNMENTS = "registrationassignments";

  private ChildResources() {}

  /** Checks the children of a resource of a type. */
  static void check(
      ArmObject resource, String type, TemplateEvaluator evaluator, ReadSession session) {
    if (resource.get("resources") == null
        || !(evaluator.container(resource.get("resources")) instanceof ArmArray children)) {
      return;
    }
    for (ArmValue each : children.elements()) {
      if (each instanceof ArmObject child
          && evaluator.property(child, "type") instanceof ArmString own
          && isDelegation(own.value())) {
        session.report(
            TemplateRule.UNKNOWN_RESOURCE_TYPE,
            own,
            "There is no resource type "
                + Text.quote(type + "/" + own.value())
                + ", which this would be within its parent; move it to the resources of the"
                + " template");
      }
    }
  }

  private static boolean isDelegation(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.endsWith(DEFINITIONS) || lower.endsWith(ASSIGNMENTS);
  }
}
