// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import java.util.Collection;
import java.util.List;

/** Tells what a template is deployed to where its schema does not. */
final class Schemas {

  private static final String DEFINITION = "Microsoft.ManagedServices/registrationDefinitions";

  private Schemas() {}

  /** Whether a registration definition stands at the top level of a template. */
  static boolean hasDefinition(ArmObject template) {
    return resources(template).stream()
        .anyMatch(
            resource ->
                resource instanceof ArmObject object
                    && object.get("type") instanceof ArmString type
                    && type.value().equalsIgnoreCase(DEFINITION));
  }

  private static Collection<ArmValue> resources(ArmObject template) {
    ArmValue resources = template.get("resources");
    if (resources instanceof ArmArray array) {
      return array.elements();
    } else if (resources instanceof ArmObject symbolic) {
      return symbolic.properties().stream().map(ArmObject.Property::value).toList();
    }
    return List.of();
  }
}
