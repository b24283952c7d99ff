// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/** Who can see and take a plan. */
public enum PlanVisibility {
  /** Everybody; once published, the plan stays public. */
  PUBLIC,
  /** Only the subscriptions of the plan's audience. */
  PRIVATE
}
