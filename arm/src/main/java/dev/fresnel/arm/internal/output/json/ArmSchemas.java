// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.expression.DeploymentLevel;

/** The schemas that templates and parameters files name, one for each kind of scope. */
final class ArmSchemas {

  private ArmSchemas() {}

  /** The schema of a template. */
  static String template(DeploymentLevel level) {
    return schema(level, "Template");
  }

  /** The schema of a parameters file. */
  static String parameters(DeploymentLevel level) {
    return schema(level, "Parameters");
  }

  private static String schema(DeploymentLevel level, String document) {
    String kind =
        switch (level) {
          case RESOURCE_GROUP -> "2019-04-01/deployment";
          case SUBSCRIPTION -> "2018-05-01/subscriptionDeployment";
          case MANAGEMENT_GROUP -> "2019-08-01/managementGroupDeployment";
          case TENANT -> "2019-08-01/tenantDeployment";
        };
    return "https://schema.management.azure.com/schemas/" + kind + document + ".json#";
  }
}
