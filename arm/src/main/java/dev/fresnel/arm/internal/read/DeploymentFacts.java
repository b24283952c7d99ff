// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.Cloud;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What functions such as {@code subscription()} give in one template.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-scope">scope
 * functions</a>.
 */
final class DeploymentFacts {

  private static final String SUBSCRIPTIONS = "/subscriptions/";

  private final DeploymentTarget target;
  private final ReadOptions options;
  private final ArmValue deploymentName;
  private final Map<DeploymentFact, ArmValue> known = new EnumMap<>(DeploymentFact.class);

  DeploymentFacts(DeploymentTarget target, ReadOptions options, ArmValue deploymentName) {
    this.target = target;
    this.options = options;
    this.deploymentName = deploymentName;
  }

  ArmValue get(DeploymentFact fact) throws ExpressionException {
    if (!isAllowed(fact)) {
      throw new ExpressionException(
          Kind.FUNCTION,
          fact.function()
              + "() cannot be used in a deployment to a "
              + target.level().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          0);
    }
    return known.computeIfAbsent(fact, this::make);
  }

  private boolean isAllowed(DeploymentFact fact) {
    DeploymentLevel level = target.level();
    return switch (fact) {
      case RESOURCE_GROUP -> level == DeploymentLevel.RESOURCE_GROUP;
      case SUBSCRIPTION ->
          level == DeploymentLevel.RESOURCE_GROUP || level == DeploymentLevel.SUBSCRIPTION;
      case MANAGEMENT_GROUP -> level == DeploymentLevel.MANAGEMENT_GROUP;
      default -> true;
    };
  }

  private ArmValue make(DeploymentFact fact) {
    ArmObject.Builder facts = new ArmObject.Builder();
    switch (fact) {
      case SUBSCRIPTION -> {
        facts.put("id", joined(ArmString.of(SUBSCRIPTIONS), target.subscriptionId()));
        facts.put("subscriptionId", target.subscriptionId());
        facts.put("tenantId", tenantId());
        facts.put("displayName", later(fact, "displayName"));
      }
      case RESOURCE_GROUP -> {
        facts.put("id", resourceGroupId());
        facts.put("name", target.resourceGroup());
        facts.put("type", ArmString.of("Microsoft.Resources/resourceGroups"));
        facts.put("location", later(fact, "location"));
        facts.put("tags", later(fact, "tags"));
        facts.put("properties", later(fact, "properties"));
      }
      case MANAGEMENT_GROUP -> {
        facts.put(
            "id",
            joined(
                ArmString.of("/providers/Microsoft.Management/managementGroups/"),
                target.managementGroup()));
        facts.put("name", target.managementGroup());
        facts.put("type", ArmString.of("/providers/Microsoft.Management/managementGroups"));
        facts.put("properties", later(fact, "properties"));
      }
      case TENANT -> {
        facts.put("id", joined(ArmString.of("/tenants/"), tenantId()));
        facts.put("tenantId", tenantId());
        facts.put("displayName", later(fact, "displayName"));
        facts.put("countryCode", later(fact, "countryCode"));
      }
      case DEPLOYMENT -> {
        facts.put("name", deploymentName);
        facts.put("location", later(fact, "location"));
        facts.put("properties", later(fact, "properties"));
      }
      case ENVIRONMENT -> {
        facts.put("name", ArmString.of(environmentName()));
        for (String property : ENVIRONMENT_PROPERTIES) {
          facts.put(property, later(fact, property));
        }
      }
    }
    return facts.build();
  }

  private static final String[] ENVIRONMENT_PROPERTIES = {
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
    "suffixes"
  };

  private String environmentName() {
    Cloud cloud = options.cloud();
    return switch (cloud) {
      case PUBLIC -> "AzureCloud";
      case US_GOVERNMENT -> "AzureUSGovernment";
      case CHINA -> "AzureChinaCloud";
    };
  }

  private ArmValue tenantId() {
    return options
        .tenantId()
        .<ArmValue>map(id -> ArmString.of(id.value()))
        .orElseGet(
            () ->
                ArmUnknown.of(
                    Cause.NOT_SUPPLIED, "the tenant is not given", "{tenant().tenantId}"));
  }

  private ArmValue resourceGroupId() {
    ArmValue start = joined(ArmString.of(SUBSCRIPTIONS), target.subscriptionId());
    return joined(joined(start, ArmString.of("/resourceGroups/")), target.resourceGroup());
  }

  private static ArmValue joined(ArmValue first, ArmValue second) {
    String text = part(first) + part(second);
    if (first instanceof ArmUnknown unknown) {
      return ArmUnknown.of(unknown.cause(), unknown.reason(), text);
    } else if (second instanceof ArmUnknown unknown) {
      return ArmUnknown.of(unknown.cause(), unknown.reason(), text);
    }
    return ArmString.of(text);
  }

  private static String part(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    }
    return value instanceof ArmString string ? string.value() : value.toString();
  }

  private static ArmUnknown later(DeploymentFact fact, String property) {
    String call = fact.function() + "()." + property;
    return ArmUnknown.of(Cause.DEPLOYMENT, call + " is known only to Azure", "{" + call + "}");
  }
}
