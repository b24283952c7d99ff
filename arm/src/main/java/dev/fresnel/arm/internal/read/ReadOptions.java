// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import java.util.Optional;

/**
 * What is told of the deployment of a document.
 *
 * @param subscriptionId the subscription that is deployed to
 * @param resourceGroupName the resource group that is deployed to
 * @param managementGroup the name of the management group that is deployed to
 * @param tenantId the tenant that is deployed to
 * @param cloud the cloud that is deployed in
 * @param level what kind of thing is deployed to, whatever the schema says
 * @param run what else is known of a deployment that is being done
 */
public record ReadOptions(
    Optional<SubscriptionId> subscriptionId,
    Optional<ResourceGroupName> resourceGroupName,
    Optional<String> managementGroup,
    Optional<TenantId> tenantId,
    Cloud cloud,
    Optional<DeploymentLevel> level,
    Optional<DeploymentRun> run) {

  /** Nothing is told; the public cloud. */
  public static ReadOptions none() {
    return new ReadOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Cloud.PUBLIC,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, told the subscription. */
  public ReadOptions withSubscriptionId(SubscriptionId id) {
    return new ReadOptions(
        Optional.of(id), resourceGroupName, managementGroup, tenantId, cloud, level, run);
  }

  /** The same, told the resource group. */
  public ReadOptions withResourceGroupName(ResourceGroupName name) {
    return new ReadOptions(
        subscriptionId, Optional.of(name), managementGroup, tenantId, cloud, level, run);
  }

  /** The same, told the management group. */
  public ReadOptions withManagementGroup(String name) {
    return new ReadOptions(
        subscriptionId, resourceGroupName, Optional.of(name), tenantId, cloud, level, run);
  }

  /** The same, told the tenant. */
  public ReadOptions withTenantId(TenantId id) {
    return new ReadOptions(
        subscriptionId, resourceGroupName, managementGroup, Optional.of(id), cloud, level, run);
  }

  /** The same, told the cloud. */
  public ReadOptions withCloud(Cloud other) {
    return new ReadOptions(
        subscriptionId, resourceGroupName, managementGroup, tenantId, other, level, run);
  }

  /** The same, told what kind of thing is deployed to. */
  public ReadOptions withLevel(DeploymentLevel other) {
    return new ReadOptions(
        subscriptionId,
        resourceGroupName,
        managementGroup,
        tenantId,
        cloud,
        Optional.of(other),
        run);
  }

  /** The same, told of the deployment itself. */
  public ReadOptions withRun(DeploymentRun other) {
    return new ReadOptions(
        subscriptionId,
        resourceGroupName,
        managementGroup,
        tenantId,
        cloud,
        level,
        Optional.of(other));
  }
}
