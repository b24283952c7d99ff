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
import dev.fresnel.arm.internal.expression.PartialText;
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
  private static final ArmValue NO_TENANT =
      ArmUnknown.of(Cause.NOT_SUPPLIED, "the tenant is not given", "{tenant().tenantId}");

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
      }
      case RESOURCE_GROUP -> {
        facts.put("id", resourceGroupId());
        facts.put("name", target.resourceGroup());
        facts.put("type", ArmString.of("Microsoft.Resources/resourceGroups"));
      }
      case MANAGEMENT_GROUP -> {
        facts.put(
            "id",
            joined(
                ArmString.of("/providers/Microsoft.Management/managementGroups/"),
                target.managementGroup()));
        facts.put("name", target.managementGroup());
        facts.put("type", ArmString.of("/providers/Microsoft.Management/managementGroups"));
      }
      case TENANT -> {
        facts.put("id", joined(ArmString.of("/tenants/"), tenantId()));
        facts.put("tenantId", tenantId());
      }
      case DEPLOYMENT -> facts.put("name", deploymentName);
      case ENVIRONMENT -> facts.put("name", ArmString.of(environmentName()));
    }
    fact.laterProperties().forEach(name -> facts.put(name, later(fact, name)));
    fact.optionalProperties().forEach(name -> facts.put(name, later(fact, name).orAbsent()));
    return facts.build();
  }

  private String environmentName() {
    Cloud cloud = options.cloud();
    return switch (cloud) {
      case PUBLIC -> "AzureCloud";
      case US_GOVERNMENT -> "AzureUSGovernment";
      case CHINA -> "AzureChinaCloud";
    };
  }

  private ArmValue tenantId() {
    return options.tenantId().<ArmValue>map(id -> ArmString.of(id.value())).orElse(NO_TENANT);
  }

  private ArmValue resourceGroupId() {
    ArmValue start = joined(ArmString.of(SUBSCRIPTIONS), target.subscriptionId());
    return joined(joined(start, ArmString.of("/resourceGroups/")), target.resourceGroup());
  }

  private static ArmValue joined(ArmValue first, ArmValue second) {
    PartialText text = new PartialText.Builder().add(part(first)).add(part(second)).build();
    if (first instanceof ArmUnknown unknown) {
      return ArmUnknown.of(unknown.cause(), unknown.reason(), text);
    } else if (second instanceof ArmUnknown unknown) {
      return ArmUnknown.of(unknown.cause(), unknown.reason(), text);
    }
    return ArmString.of(text.toString());
  }

  private static PartialText part(ArmValue value) {
    PartialText text = value.asText();
    return text == null ? PartialText.known(value.toString()) : text;
  }

  private static ArmUnknown later(DeploymentFact fact, String property) {
    String call = fact.function() + "()." + property;
    return ArmUnknown.of(Cause.DEPLOYMENT, call + " is known only to Azure", "{" + call + "}");
  }
}
