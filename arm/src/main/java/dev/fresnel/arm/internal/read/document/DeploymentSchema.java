// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.util.Collection;
import java.util.List;

/** Tells by its schema what a document is and what it is deployed to. */
final class DeploymentSchema {

  private static final String SCHEMA = "$schema";

  private DeploymentSchema() {}

  /** Whether a document says that it is a parameters file. */
  static boolean isParametersFile(ArmObject document) {
    return isNamed(document, "deploymentParameters");
  }

  /** What a template is deployed to; the wrong schema is reported. */
  static DeploymentLevel level(ArmObject template, ReadSession session) {
    if (session.options().level().isPresent()) {
      return session.options().level().get();
    }
    if (isNamed(template, "subscriptionDeploymentTemplate")) {
      return DeploymentLevel.SUBSCRIPTION;
    } else if (isNamed(template, "managementGroupDeploymentTemplate")) {
      return DeploymentLevel.MANAGEMENT_GROUP;
    } else if (isNamed(template, "tenantDeploymentTemplate")) {
      return DeploymentLevel.TENANT;
    } else if (session.options().resourceGroupName().isEmpty() && hasDefinition(template)) {
      session.report(
          TemplateRule.RESOURCE_GROUP_SCHEMA,
          template.get(SCHEMA) == null ? template : template.get(SCHEMA),
          (template.get(SCHEMA) == null
                  ? "$schema is missing; for a registration definition, use"
                  : "The schema is not that of subscription deployments, where a registration"
                      + " definition belongs; use")
              + " https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#");
      return DeploymentLevel.SUBSCRIPTION;
    }
    return DeploymentLevel.RESOURCE_GROUP;
  }

  /** Whether a document's schema has a name in it, ignoring case. */
  private static boolean isNamed(ArmObject document, String name) {
    if (!(document.get(SCHEMA) instanceof ArmString schema)) {
      return false;
    }
    String text = schema.value();
    if (text.contains(name)) {
      return true;
    }
    for (int at = text.length() - name.length(); at >= 0; at--) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a registration definition stands at the top level of a template. */
  private static boolean hasDefinition(ArmObject template) {
    return resources(template).stream()
        .anyMatch(
            resource ->
                resource instanceof ArmObject object
                    && object.get("type") instanceof ArmString type
                    && ResourceTypes.is(type.value(), ResourceTypes.DEFINITIONS));
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
