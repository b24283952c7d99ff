// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/** Whether new customers can take a plan. */
public enum PlanAvailability {
  /** They can, once it is live. */
  ON_SALE,
  /** They cannot; what existing customers have delegated goes on. */
  STOPPED
}
