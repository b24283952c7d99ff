// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;

/** The kind of scope that a template is deployed to. */
public enum DeploymentTarget {
  /** A subscription. */
  SUBSCRIPTION(DeploymentLevel.SUBSCRIPTION, "a subscription", SubscriptionScope.class),
  /** A management group. */
  MANAGEMENT_GROUP(
      DeploymentLevel.MANAGEMENT_GROUP, "a management group", ManagementGroupScope.class);

  private final DeploymentLevel level;
  private final String shownName;
  private final Class<? extends Scope> scopes;

  DeploymentTarget(DeploymentLevel level, String shownName, Class<? extends Scope> scopes) {
    this.level = level;
    this.shownName = shownName;
    this.scopes = scopes;
  }

  static DeploymentTarget of(DeploymentLevel level) {
    return level == DeploymentLevel.SUBSCRIPTION ? SUBSCRIPTION : MANAGEMENT_GROUP;
  }

  DeploymentLevel level() {
    return level;
  }

  /** The kind of scope as messages name it. */
  String shownName() {
    return shownName;
  }

  boolean accepts(Scope scope) {
    return scopes.isInstance(scope);
  }
}
