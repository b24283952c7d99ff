// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * Functions without arguments that tell of the deployment.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-scope">scope
 * functions</a>.
 */
public enum DeploymentFact {
  /** The subscription that is deployed to. */
  SUBSCRIPTION("subscription"),
  /** The resource group that is deployed to. */
  RESOURCE_GROUP("resourceGroup"),
  /** The management group that is deployed to. */
  MANAGEMENT_GROUP("managementGroup"),
  /** The tenant that is deployed to. */
  TENANT("tenant"),
  /** The deployment itself. */
  DEPLOYMENT("deployment"),
  /** The cloud that is deployed in. */
  ENVIRONMENT("environment");

  private final String function;

  DeploymentFact(String function) {
    this.function = function;
  }

  /** The function that tells it. */
  public String function() {
    return function;
  }
}
