// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.core.Cloud;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What functions such as {@code subscription()} give in one template.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-scope">scope
 * functions</a>.
 */
final class DeploymentFacts {

  private static final ArmValue NO_TENANT =
      ArmUnknown.of(Cause.NOT_SUPPLIED, "the tenant is not given", "{tenant().tenantId}");

  private final DeploymentDestination destination;
  private final ReadOptions options;
  private final ArmValue deploymentName;
  private @Nullable Map<DeploymentFact, ArmValue> known;

  DeploymentFacts(DeploymentDestination destination, ReadOptions options, ArmValue deploymentName) {
    this.destination = destination;
    this.options = options;
    this.deploymentName = deploymentName;
  }

  /** The resource id of the deployment, in lower case as far as it is known. */
  String deploymentId() {
    return PartlyKnown.name(destination.resourceId())
        + "/providers/microsoft.resources/deployments/"
        + PartlyKnown.name(deploymentName);
  }

  /** What kind of thing is deployed to. */
  DeploymentLevel level() {
    return destination.level();
  }

  /** What a function gives. */
  ArmValue get(DeploymentFact fact) throws ExpressionException {
    requireAllowed(fact);
    Map<DeploymentFact, ArmValue> made = known;
    if (made == null) {
      made = new EnumMap<>(DeploymentFact.class);
      known = made;
    }
    return made.computeIfAbsent(fact, this::make);
  }

  /** The id or name in what a function gives; null if that has none of its own. */
  @Nullable ArmValue nameOf(DeploymentFact fact) throws ExpressionException {
    requireAllowed(fact);
    return switch (fact) {
      case SUBSCRIPTION -> destination.subscriptionId();
      case RESOURCE_GROUP -> destination.resourceGroup();
      case MANAGEMENT_GROUP -> destination.managementGroup();
      case TENANT, DEPLOYMENT, ENVIRONMENT -> null;
    };
  }

  private void requireAllowed(DeploymentFact fact) throws ExpressionException {
    if (!isAllowed(fact)) {
      throw new ExpressionException(
          Kind.FUNCTION,
          fact.function()
              + "() cannot be used in a deployment to a "
              + destination.level().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          0);
    }
  }

  private boolean isAllowed(DeploymentFact fact) {
    DeploymentLevel level = destination.level();
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
        facts.put("id", destination.subscriptionResourceId());
        facts.put("subscriptionId", destination.subscriptionId());
        facts.put("tenantId", tenantId());
      }
      case RESOURCE_GROUP -> {
        facts.put("id", destination.resourceGroupId());
        facts.put("name", destination.resourceGroup());
        facts.put("type", ArmString.of("Microsoft.Resources/resourceGroups"));
      }
      case MANAGEMENT_GROUP -> {
        facts.put("id", destination.managementGroupId());
        facts.put("name", destination.managementGroup());
        facts.put("type", ArmString.of("/providers/Microsoft.Management/managementGroups"));
      }
      case TENANT -> {
        facts.put("id", PartlyKnown.join(ArmString.of("/tenants/"), tenantId()));
        facts.put("tenantId", tenantId());
      }
      case DEPLOYMENT -> facts.put("name", deploymentName);
      case ENVIRONMENT -> facts.put("name", ArmString.of(environmentName()));
    }
    fact.laterProperties().forEach(name -> facts.put(name, knownOfRun(fact, name)));
    fact.optionalProperties().forEach(name -> facts.put(name, later(fact, name).orAbsent()));
    return facts.build();
  }

  /** The location, which a deployment that is being done knows; all else only Azure does. */
  private ArmValue knownOfRun(DeploymentFact fact, String property) {
    boolean isPlace = fact == DeploymentFact.DEPLOYMENT || fact == DeploymentFact.RESOURCE_GROUP;
    return isPlace && property.equals("location") && options.run().isPresent()
        ? ArmString.of(options.run().get().location())
        : later(fact, property);
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

  private static ArmUnknown later(DeploymentFact fact, String property) {
    String call = fact.function() + "()." + property;
    return ArmUnknown.of(Cause.DEPLOYMENT, call + " is known only to Azure", "{" + call + "}");
  }
}
