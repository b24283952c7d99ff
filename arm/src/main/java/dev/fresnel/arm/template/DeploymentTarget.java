// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;

/** The kind of scope that a template is deployed to. */
public enum DeploymentTarget {
  /** A subscription. */
  SUBSCRIPTION("2018-05-01/subscriptionDeployment", "subscription"),
  /** A management group. */
  MANAGEMENT_GROUP("2019-08-01/managementGroupDeployment", "managementGroup");

  private static final String SCHEMAS = "https://schema.management.azure.com/schemas/";

  private final String schema;
  private final String bicepName;

  DeploymentTarget(String schema, String bicepName) {
    this.schema = schema;
    this.bicepName = bicepName;
  }

  String templateSchema() {
    return SCHEMAS + schema + "Template.json#";
  }

  String parametersSchema() {
    return SCHEMAS + schema + "Parameters.json#";
  }

  String bicepName() {
    return bicepName;
  }

  boolean accepts(Scope scope) {
    return this == SUBSCRIPTION
        ? scope instanceof SubscriptionScope
        : scope instanceof ManagementGroupScope;
  }
}
