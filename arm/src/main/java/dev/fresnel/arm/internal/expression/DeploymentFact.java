// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

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

  /** The documented properties that only Azure knows. */
  public List<String> laterProperties() {
    return switch (this) {
      case SUBSCRIPTION -> List.of("displayName");
      case RESOURCE_GROUP -> List.of("location", "properties");
      case MANAGEMENT_GROUP -> List.of("properties");
      case TENANT -> List.of("displayName", "countryCode");
      case DEPLOYMENT -> List.of("location", "properties");
      case ENVIRONMENT ->
          List.of(
              "gallery",
              "graph",
              "portal",
              "graphAudience",
              "activeDirectoryDataLake",
              "batch",
              "media",
              "sqlManagement",
              "vmImageAliasDoc",
              "resourceManager",
              "authentication",
              "suffixes");
    };
  }

  /** The properties that only Azure knows, and does not always give. */
  public List<String> optionalProperties() {
    return switch (this) {
      case SUBSCRIPTION ->
          List.of(
              "authorizationSource", "managedByTenants", "state", "subscriptionPolicies", "tags");
      case RESOURCE_GROUP -> List.of("managedBy", "tags");
      case TENANT -> List.of("country");
      case MANAGEMENT_GROUP, DEPLOYMENT, ENVIRONMENT -> List.of();
    };
  }
}
