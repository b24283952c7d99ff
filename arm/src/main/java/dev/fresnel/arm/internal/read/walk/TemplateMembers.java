// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKeys;
import dev.fresnel.core.text.Text;
import java.util.List;

/**
 * Reports members of templates and of their outputs at which Azure Resource Manager stops.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/syntax">structure
 * of templates</a>.
 */
final class TemplateMembers {

  private static final NodeKeys OF_TEMPLATES =
      keys(
          "$schema",
          "apiProfile",
          "contentVersion",
          "definitions",
          "extensions",
          "functions",
          "imports",
          "languageVersion",
          "metadata",
          "outputs",
          "parameters",
          "resources",
          "rules",
          "variables");

  private static final NodeKeys OF_OUTPUTS =
      keys(
          "$ref",
          "additionalProperties",
          "allowedValues",
          "condition",
          "copy",
          "discriminator",
          "items",
          "maxLength",
          "maxValue",
          "metadata",
          "minLength",
          "minValue",
          "nullable",
          "prefixItems",
          "properties",
          "sealed",
          "type",
          "value");

  private TemplateMembers() {}

  private static NodeKeys keys(String... names) {
    return new NodeKeys(List.of(names), List.of());
  }

  static void check(TemplateEnvironment environment, ReadSession session) {
    ArmObject template = environment.template();
    check(template, OF_TEMPLATES, "a template", session);
    if (environment.template().get("outputs") instanceof ArmObject outputs) {
      for (ArmObject.Property output : outputs.properties()) {
        if (output.value() instanceof ArmObject object) {
          check(object, OF_OUTPUTS, "an output", session);
        }
      }
    }
  }

  private static void check(ArmObject object, NodeKeys known, String what, ReadSession session) {
    KeyedMembers members = object.members(known);
    if (!members.hasUnknown()) {
      return;
    }
    List<String> names = object.names();
    for (int i = 0; i < names.size(); i++) {
      if (members.keyOf(i) == NodeKeys.UNKNOWN) {
        session.report(
            TemplateRule.UNKNOWN_MEMBER,
            object.get(names.get(i)),
            "Azure Resource Manager does not take the member "
                + Text.quote(names.get(i))
                + " in "
                + what
                + "; remove it");
      }
    }
  }
}
