// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.DeploymentLevel;

/** The expressions that ARM templates and Bicep write alike: calls of template functions. */
public abstract class FunctionSyntax implements ExpressionSyntax {

  /** For the languages that call ARM's functions. */
  protected FunctionSyntax() {}

  @Override
  public String call(String function, String... arguments) {
    return function + "(" + String.join(", ", arguments) + ")";
  }

  @Override
  public String text(String constant) {
    return "'" + constant + "'";
  }

  @Override
  public String subscriptionId() {
    return "subscription().subscriptionId";
  }

  @Override
  public String managementGroupName() {
    return "managementGroup().name";
  }

  @Override
  public String deploymentLocation() {
    return "deployment().location";
  }

  @Override
  public String idOf(String symbol, DeploymentLevel level, String type, String name) {
    return switch (level) {
      case RESOURCE_GROUP -> "resourceId('" + type + "', " + name + ")";
      case SUBSCRIPTION -> "subscriptionResourceId('" + type + "', " + name + ")";
      case MANAGEMENT_GROUP ->
          "extensionResourceId(managementGroup().id, '" + type + "', " + name + ")";
      case TENANT -> "tenantResourceId('" + type + "', " + name + ")";
    };
  }

  @Override
  public String idInResourceGroup(String resourceGroup, String type, String name) {
    return "resourceId(subscription().subscriptionId, "
        + resourceGroup
        + ", '"
        + type
        + "', "
        + name
        + ")";
  }
}
