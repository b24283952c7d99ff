// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Where access is compared: in a plan, at a scope, or as a whole.
 *
 * @param planId the plan; null if no offers are compared
 * @param scope the scope; null if no delegations are compared
 */
record GrantPlace(@Nullable PlanId planId, @Nullable Scope scope) {

  static final GrantPlace WHOLE = new GrantPlace(null, null);

  static GrantPlace of(PlanId planId) {
    return new GrantPlace(planId, null);
  }

  static GrantPlace of(Scope scope) {
    return new GrantPlace(null, scope);
  }

  /** The subscription around a resource group; null if this is none. */
  @Nullable GrantPlace around() {
    return scope instanceof ResourceGroupScope group
        ? of(new SubscriptionScope(group.subscriptionId()))
        : null;
  }
}
