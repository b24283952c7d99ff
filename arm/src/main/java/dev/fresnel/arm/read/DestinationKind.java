// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.expression.DeploymentLevel;

/** The kinds of things that a template can be deployed to. */
public enum DestinationKind {
  /** A subscription, where registration definitions belong. */
  SUBSCRIPTION(DeploymentLevel.SUBSCRIPTION),
  /** A resource group. */
  RESOURCE_GROUP(DeploymentLevel.RESOURCE_GROUP),
  /** A management group. */
  MANAGEMENT_GROUP(DeploymentLevel.MANAGEMENT_GROUP),
  /** A tenant as a whole. */
  TENANT(DeploymentLevel.TENANT);

  private final DeploymentLevel level;

  DestinationKind(DeploymentLevel level) {
    this.level = level;
  }

  DeploymentLevel level() {
    return level;
  }
}
