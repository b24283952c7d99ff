// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.table.GuidBits;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, or a resource group in it, as delegations are looked up by; or a management
 * group, which no delegation covers.
 *
 * @param high the first half of the subscription's GUID
 * @param low the second half
 * @param resourceGroup the name of the resource group; null for the subscription itself
 * @param managementGroup the name of the management group; null for all else
 */
record ScopeKey(
    long high, long low, @Nullable String resourceGroup, @Nullable String managementGroup) {

  private static final String SUBSCRIPTIONS = "/subscriptions/";
  private static final String RESOURCE_GROUPS = "/resourceGroups/";
  private static final String MANAGEMENT_GROUPS =
      "/providers/Microsoft.Management/managementGroups/";

  /**
   * Whether a scope is a subscription or resource group that can be there: its identifiers are well
   * formed, and not what only a deployment knows.
   */
  static boolean isKnown(Scope scope) {
    if (scope instanceof ResourceGroupScope group) {
      return group.subscriptionId().isWellFormed() && group.resourceGroupName().isWellFormed();
    }
    return scope instanceof SubscriptionScope whole && whole.subscriptionId().isWellFormed();
  }

  /**
   * The key of a scope.
   *
   * @throws IllegalArgumentException if its identifiers are not well formed
   */
  static ScopeKey of(Scope scope) {
    if (scope instanceof ManagementGroupScope group) {
      return new ScopeKey(0, 0, null, group.managementGroupId());
    }
    ResourceGroupName group =
        scope instanceof ResourceGroupScope in ? in.resourceGroupName() : null;
    GuidBits bits =
        GuidBits.of(
            scope instanceof ResourceGroupScope in
                ? in.subscriptionId()
                : ((SubscriptionScope) scope).subscriptionId());
    if (bits == null || (group != null && !group.isWellFormed())) {
      throw malformed("scope", scope.resourceId());
    }
    return new ScopeKey(bits.high(), bits.low(), group == null ? null : group.value(), null);
  }

  /**
   * The key of the subscription or resource group that a resource is in, or is.
   *
   * @throws IllegalArgumentException if it is no resource id
   */
  static ScopeKey of(String resourceId) {
    int end = SUBSCRIPTIONS.length() + GuidBits.LENGTH;
    GuidBits bits =
        startsWith(resourceId, 0, SUBSCRIPTIONS)
            ? GuidBits.at(resourceId, SUBSCRIPTIONS.length())
            : null;
    if (bits != null && (resourceId.length() == end || resourceId.charAt(end) == '/')) {
      String group =
          startsWith(resourceId, end, RESOURCE_GROUPS)
              ? segment(resourceId, end + RESOURCE_GROUPS.length())
              : null;
      return new ScopeKey(bits.high(), bits.low(), group, null);
    }
    if (startsWith(resourceId, 0, MANAGEMENT_GROUPS)) {
      return new ScopeKey(0, 0, null, segment(resourceId, MANAGEMENT_GROUPS.length()));
    }
    throw malformed("resourceId", resourceId);
  }

  private static boolean startsWith(String text, int start, String prefix) {
    return text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  /** The part up to the next slash. */
  private static String segment(String resourceId, int start) {
    int slash = resourceId.indexOf('/', start);
    int end = slash < 0 ? resourceId.length() : slash;
    if (end == start) {
      throw malformed("resourceId", resourceId);
    }
    return resourceId.substring(start, end);
  }

  private static IllegalArgumentException malformed(String parameter, String value) {
    return new IllegalArgumentException(
        parameter
            + " must be a subscription, a resource group or a resource in one, such as"
            + " /subscriptions/22222222-aaaa-4bbb-8ccc-000000000002/resourceGroups/rg, not "
            + Text.quote(value));
  }

  /** The scope: the subscription or resource group that delegations are looked up by. */
  Scope scope() {
    if (managementGroup != null) {
      return new ManagementGroupScope(managementGroup);
    }
    SubscriptionId subscription = SubscriptionId.parse(new GuidBits(high, low).toString());
    return resourceGroup == null
        ? new SubscriptionScope(subscription)
        : new ResourceGroupScope(subscription, ResourceGroupName.asWritten(resourceGroup));
  }
}
