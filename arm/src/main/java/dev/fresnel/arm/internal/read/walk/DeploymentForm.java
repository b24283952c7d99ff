// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;

/**
 * Reports what deployments in templates and policies lack.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/templates/microsoft.resources/deployments">properties
 * of deployments</a>.
 */
final class DeploymentForm {

  private DeploymentForm() {}

  /** Reports a deployment that does not say its mode. */
  static void requireMode(ArmObject properties, ReadSession session) {
    if (properties.get("mode") == null) {
      session.report(
          TemplateRule.DEPLOYMENT_WITHOUT_MODE,
          properties,
          "A deployment has a mode; add \"mode\": \"Incremental\" beside the template");
    }
  }

  /** Reports a deployment to something else than a resource group that does not say where it is. */
  static void requireLocation(
      ArmObject deployment, DeploymentDestination destination, ReadSession session) {
    if (destination.level() != DeploymentLevel.RESOURCE_GROUP
        && deployment.get("location") == null
        && deployment.get("scope") == null) {
      session.report(
          TemplateRule.DEPLOYMENT_WITHOUT_LOCATION,
          deployment,
          "A deployment to anything but a resource group has a location; add one beside properties,"
              + " such as \"location\": \"[deployment().location]\"");
    }
  }
}
