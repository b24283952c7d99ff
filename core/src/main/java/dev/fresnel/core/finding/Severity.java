// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

/** How much a finding matters; in ascending order. */
public enum Severity {
  /** Advice: nothing breaks. */
  INFO,
  /**
   * It deploys or publishes, and then hurts. Also where sources about Azure contradict each other.
   */
  WARNING,
  /** Azure or Partner Center refuses it. */
  ERROR
}
