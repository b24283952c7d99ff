// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Optional;

/**
 * Names a plan within its offer; fixed once the plan is created.
 *
 * <p>One to fifty lower-case letters, digits, hyphens and underscores. Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer-plans">Partner
 * Center</a>.
 */
public final class PlanId extends Identifier {

  private static final String PARAMETER = "planId";
  private static final String FORM = "1 to 50 lower-case letters, digits, hyphens and underscores";

  private PlanId(String text) {
    super(text, isWellFormed(text));
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code planId} does not have that form; the message names
   *     the value
   */
  public static PlanId parse(CharSequence planId) {
    PlanId parsed = asWritten(planId);
    if (!parsed.isWellFormed()) {
      throw malformed(PARAMETER, FORM, planId);
    }
    return parsed;
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code planId} is not well formed; the message names the
   *     value
   */
  public static PlanId valueOf(String planId) {
    return parse(planId);
  }

  /** Reads an identifier strictly; empty if {@code planId} does not have that form. */
  public static Optional<PlanId> tryParse(CharSequence planId) {
    PlanId parsed = asWritten(planId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static PlanId asWritten(CharSequence planId) {
    return new PlanId(requireText(planId, PARAMETER));
  }

  private static boolean isWellFormed(String text) {
    return Slugs.isLowerCaseSlug(text);
  }
}
