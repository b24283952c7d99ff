// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import java.util.Optional;

/**
 * What a template is deployed to. What is not known of it is an unknown value.
 *
 * @param level what kind of thing it is
 * @param subscriptionId the subscription that it is, or is in
 * @param resourceGroup the name of the resource group
 * @param managementGroup the name of the management group
 */
record DeploymentTarget(
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

  /** What the caller tells of it. */
  static DeploymentTarget of(DeploymentLevel level, ReadOptions options) {
    return new DeploymentTarget(
        level,
        told(options.subscriptionId(), NO_SUBSCRIPTION),
        told(options.resourceGroupName(), NO_RESOURCE_GROUP),
        NO_MANAGEMENT_GROUP);
  }

  private static ArmValue told(Optional<? extends Identifier> told, ArmValue absent) {
    return told.isPresent() ? ArmString.of(told.get().value()) : absent;
  }

  private static ArmValue notGiven(String what, String function) {
    return ArmUnknown.of(Cause.NOT_SUPPLIED, what + " is not given", "{" + function + "}");
  }

  /** Whether a registration definition can be deployed to it. */
  boolean isSubscription() {
    return level == DeploymentLevel.SUBSCRIPTION;
  }

  DeploymentTarget withLevel(DeploymentLevel newLevel) {
    return new DeploymentTarget(newLevel, subscriptionId, resourceGroup, managementGroup);
  }

  DeploymentTarget withSubscription(ArmValue id) {
    return new DeploymentTarget(DeploymentLevel.SUBSCRIPTION, id, resourceGroup, managementGroup);
  }

  DeploymentTarget withResourceGroup(ArmValue name) {
    return new DeploymentTarget(
        DeploymentLevel.RESOURCE_GROUP, subscriptionId, name, managementGroup);
  }

  DeploymentTarget withManagementGroup(ArmValue name) {
    return new DeploymentTarget(
        DeploymentLevel.MANAGEMENT_GROUP, subscriptionId, resourceGroup, name);
  }

  /**
   * What an assignment in such a template delegates. The topmost management group of a tenant has
   * the tenant's id.
   */
  Scope scope() {
    return switch (level) {
      case RESOURCE_GROUP ->
          new ResourceGroupScope(
              SubscriptionId.asWritten(JsonResult.text(subscriptionId)),
              ResourceGroupName.asWritten(JsonResult.text(resourceGroup)));
      case SUBSCRIPTION ->
          new SubscriptionScope(SubscriptionId.asWritten(JsonResult.text(subscriptionId)));
      case MANAGEMENT_GROUP -> new ManagementGroupScope(JsonResult.text(managementGroup));
      case TENANT -> new ManagementGroupScope("[tenant().tenantId]");
    };
  }
}
