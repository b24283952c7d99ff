// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.ResourceGroupName;
import java.util.Optional;

/**
 * What one assignment delegates.
 *
 * @param resourceGroup the resource group; the whole subscription, if absent
 * @param assignmentId the name of the assignment; that of the definition, if absent
 */
public record AssignmentTarget(
    Optional<ResourceGroupName> resourceGroup, Optional<RegistrationAssignmentId> assignmentId) {

  /** The scope within a subscription. */
  Scope in(SubscriptionScope subscription) {
    return resourceGroup.isPresent()
        ? new ResourceGroupScope(subscription.subscriptionId(), resourceGroup.get())
        : subscription;
  }
}
