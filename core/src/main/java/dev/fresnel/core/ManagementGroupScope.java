// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import dev.fresnel.core.id.SubscriptionId;
import java.util.Objects;
import java.util.Optional;

/**
 * A management group, which Azure Lighthouse cannot delegate; held so that it can be reported.
 *
 * @param managementGroupId the id of the management group, which need not be a GUID
 */
public record ManagementGroupScope(String managementGroupId) implements Scope {

  /** A management group. */
  public ManagementGroupScope {
    Objects.requireNonNull(managementGroupId, "managementGroupId");
  }

  @Override
  public String resourceId() {
    return "/providers/Microsoft.Management/managementGroups/" + managementGroupId;
  }

  @Override
  public Optional<SubscriptionId> subscription() {
    return Optional.empty();
  }
}
