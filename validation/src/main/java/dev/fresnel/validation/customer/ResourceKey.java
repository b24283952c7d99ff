// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What resources are compared by: scope and name without regard to case, or, where these are not
 * known, a number that no other resource has.
 *
 * @param scope orders subscriptions, each followed by its resource groups; empty if not known
 * @param name the name in lower case; empty if not known
 * @param number 0 for a resource that is known
 */
record ResourceKey(String scope, String name, long number) implements Comparable<ResourceKey> {

  /** Sorts before every character of a name, so that a subscription's groups come together. */
  private static final char END = '\0';

  private static final AtomicLong UNKNOWN = new AtomicLong();

  static ResourceKey of(Scope scope, String name, boolean isKnown) {
    return isKnown
        ? new ResourceKey(text(scope), name.toLowerCase(Locale.ROOT), 0)
        : new ResourceKey("", "", UNKNOWN.incrementAndGet());
  }

  /** What comes before all resources at a scope. */
  static ResourceKey before(Scope scope) {
    return new ResourceKey(text(scope), "", 0);
  }

  private static String text(Scope scope) {
    String text;
    if (scope instanceof SubscriptionScope subscription) {
      text = subscription.subscriptionId().value() + END;
    } else if (scope instanceof ResourceGroupScope group) {
      text = group.subscriptionId().value() + END + group.resourceGroupName();
    } else {
      text = END + ((ManagementGroupScope) scope).managementGroupId();
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether the resource is at the very scope that a key comes {@link #before}. */
  boolean isAt(ResourceKey place) {
    return number == 0 && scope.equals(place.scope);
  }

  /** Whether the resource is at or in the subscription that a key comes {@link #before}. */
  boolean isIn(ResourceKey subscription) {
    return number == 0 && scope.startsWith(subscription.scope);
  }

  @Override
  public int compareTo(ResourceKey other) {
    int order = Long.compare(number, other.number);
    order = order == 0 ? scope.compareTo(other.scope) : order;
    return order == 0 ? name.compareTo(other.name) : order;
  }
}
