// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.core.id.Identifier;
import java.util.Optional;

/**
 * What a template is deployed to. What is not known of it is an unknown value.
 *
 * @param level what kind of thing it is
 * @param subscriptionId the subscription that it is, or is in
 * @param resourceGroup the name of the resource group
 * @param managementGroup the name of the management group
 */
public record DeploymentDestination(
    DeploymentLevel level,
    ArmValue subscriptionId,
    ArmValue resourceGroup,
    ArmValue managementGroup) {

  private static final ArmValue NO_SUBSCRIPTION =
      notGiven("the subscription", "subscription().subscriptionId");
  private static final ArmValue NO_RESOURCE_GROUP =
      notGiven("the resource group", "resourceGroup().name");
  private static final ArmValue NO_MANAGEMENT_GROUP =
      notGiven("the management group", "managementGroup().name");

  private static final ArmValue EVALUATED_GROUP =
      ArmUnknown.of(
          Cause.DEPLOYMENT,
          "the policy tells it of each resource that it evaluates",
          "{resourceGroup().name}");

  private static final ArmValue SUBSCRIPTIONS = ArmString.of("/subscriptions/");
  private static final ArmValue RESOURCE_GROUPS = ArmString.of("/resourceGroups/");
  private static final ArmValue MANAGEMENT_GROUPS =
      ArmString.of("/providers/Microsoft.Management/managementGroups/");

  /** What the caller tells of it. */
  public static DeploymentDestination of(DeploymentLevel level, ReadOptions options) {
    return new DeploymentDestination(
        level,
        told(options.subscriptionId(), NO_SUBSCRIPTION),
        told(options.resourceGroupName(), NO_RESOURCE_GROUP),
        options.managementGroup().<ArmValue>map(ArmString::of).orElse(NO_MANAGEMENT_GROUP));
  }

  private static ArmValue told(Optional<? extends Identifier> told, ArmValue absent) {
    return told.isPresent() ? ArmString.of(told.get().value()) : absent;
  }

  private static ArmValue notGiven(String what, String function) {
    return ArmUnknown.of(Cause.NOT_SUPPLIED, what + " is not given", "{" + function + "}");
  }

  /** Whether a registration definition can be deployed to it. */
  public boolean isSubscription() {
    return level == DeploymentLevel.SUBSCRIPTION;
  }

  /** Whether it is a tenant as a whole. */
  public boolean isTenant() {
    return level == DeploymentLevel.TENANT;
  }

  /** The same, but of another kind. */
  public DeploymentDestination withLevel(DeploymentLevel newLevel) {
    return new DeploymentDestination(newLevel, subscriptionId, resourceGroup, managementGroup);
  }

  /** A subscription. */
  public DeploymentDestination withSubscription(ArmValue id) {
    return new DeploymentDestination(
        DeploymentLevel.SUBSCRIPTION, id, resourceGroup, managementGroup);
  }

  /** A resource group in the same subscription. */
  public DeploymentDestination withResourceGroup(ArmValue name) {
    return new DeploymentDestination(
        DeploymentLevel.RESOURCE_GROUP, subscriptionId, name, managementGroup);
  }

  /** A management group. */
  public DeploymentDestination withManagementGroup(ArmValue name) {
    return new DeploymentDestination(
        DeploymentLevel.MANAGEMENT_GROUP, subscriptionId, resourceGroup, name);
  }

  /**
   * Where the resource is that a policy evaluates, whatever the policy then deploys to: in its
   * deployment's parameters, {@code resourceGroup()} is that of the resource.
   */
  DeploymentDestination ofEvaluatedResource() {
    return new DeploymentDestination(
        DeploymentLevel.RESOURCE_GROUP, subscriptionId, EVALUATED_GROUP, managementGroup);
  }

  /** The resource id of it; empty for a tenant as a whole. */
  public ArmValue resourceId() {
    return switch (level) {
      case SUBSCRIPTION -> subscriptionResourceId();
      case RESOURCE_GROUP -> resourceGroupId();
      case MANAGEMENT_GROUP -> managementGroupId();
      case TENANT -> ArmString.of("");
    };
  }

  ArmValue subscriptionResourceId() {
    return PartlyKnown.join(SUBSCRIPTIONS, subscriptionId);
  }

  ArmValue resourceGroupId() {
    return PartlyKnown.join(SUBSCRIPTIONS, subscriptionId, RESOURCE_GROUPS, resourceGroup);
  }

  ArmValue managementGroupId() {
    return PartlyKnown.join(MANAGEMENT_GROUPS, managementGroup);
  }
}
