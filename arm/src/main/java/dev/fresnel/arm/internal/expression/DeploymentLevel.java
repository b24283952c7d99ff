// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** What a template is deployed to. */
public enum DeploymentLevel {
  /** A resource group. */
  RESOURCE_GROUP,
  /** A subscription. */
  SUBSCRIPTION,
  /** A management group. */
  MANAGEMENT_GROUP,
  /** A tenant. */
  TENANT
}
