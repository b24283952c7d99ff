// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;

/**
 * Tells whether a value is known well enough to be taken for equal to another one: an expression
 * that only the deployment evaluates is equal to nothing, be its text the same, since the same text
 * gives other values elsewhere.
 *
 * <p>The subscription and the resource group of the deployment itself are the exception: whatever
 * they are, they are the same throughout a document.
 */
public final class KnownValues {

  private static final String DEPLOYED_SUBSCRIPTION = "[subscription().subscriptionId]";
  private static final String DEPLOYED_RESOURCE_GROUP = "[resourceGroup().name]";

  private KnownValues() {}

  /** Whether the name of a definition is known: it was not left out and is not an expression. */
  public static boolean isKnown(String name) {
    return !name.isBlank() && !(name.startsWith("[") && name.endsWith("]"));
  }

  /**
   * Whether it is known who the principal is: its id is neither an expression nor a placeholder,
   * for which several people may come in.
   */
  public static boolean isKnown(PrincipalId principal) {
    return principal.isWellFormed() && !principal.isZero();
  }

  /** Whether the subscription is known, or is that of the deployment. */
  public static boolean isKnown(SubscriptionId subscription) {
    return !subscription.isUnresolved() || subscription.value().equals(DEPLOYED_SUBSCRIPTION);
  }

  /** Whether all parts of the scope are known, or are those of the deployment. */
  public static boolean isKnown(Scope scope) {
    if (scope instanceof SubscriptionScope subscription) {
      return isKnown(subscription.subscriptionId());
    } else if (scope instanceof ResourceGroupScope group) {
      return isKnown(group.subscriptionId()) && isKnown(group.resourceGroupName());
    }
    return isKnown(((ManagementGroupScope) scope).managementGroupId());
  }

  private static boolean isKnown(ResourceGroupName name) {
    return !name.isUnresolved() || name.value().equals(DEPLOYED_RESOURCE_GROUP);
  }
}
