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
 * @param tenantId the tenant that is deployed to
 * @param cloud the cloud that is deployed in
 * @param level what kind of thing is deployed to, whatever the schema says
 */
public record ReadOptions(
    Optional<SubscriptionId> subscriptionId,
    Optional<ResourceGroupName> resourceGroupName,
    Optional<TenantId> tenantId,
    Cloud cloud,
    Optional<DeploymentLevel> level) {

  /** Nothing is told; the public cloud. */
  public static ReadOptions none() {
    return new ReadOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), Cloud.PUBLIC, Optional.empty());
  }
}
