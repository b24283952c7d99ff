// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

/**
 * How many findings a {@link FindingCollector} lists, so that no model, however large or faulty,
 * exhausts the memory. Findings beyond the limits are counted. Suppressed findings have the same
 * limits for themselves, so they never take the place of others.
 *
 * @param perRule the most findings of one rule
 * @param inTotal the most findings of all rules together
 */
public record FindingLimits(int perRule, int inTotal) {

  private static final FindingLimits STANDARD = new FindingLimits(1_000, 10_000);

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if one of them is less than 1
   */
  public FindingLimits {
    if (perRule < 1 || inTotal < 1) {
      throw new IllegalArgumentException(
          "perRule and inTotal must be 1 or more, not " + perRule + " and " + inTotal);
    }
  }

  /** The limits that a validator has unless told others: 1,000 of one rule, 10,000 in total. */
  public static FindingLimits standard() {
    return STANDARD;
  }
}
