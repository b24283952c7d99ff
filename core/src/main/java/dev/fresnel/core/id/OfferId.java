// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Optional;

/**
 * Names an offer within its publisher; fixed once the offer is created.
 *
 * <p>One to fifty lower-case letters, digits, hyphens and underscores. Source: <a
 * href="https://learn.microsoft.com/en-us/partner-center/marketplace-offers/create-managed-service-offer">Partner
 * Center</a>.
 */
public final class OfferId extends Identifier {

  private static final String PARAMETER = "offerId";
  private static final String FORM = "1 to 50 lower-case letters, digits, hyphens and underscores";

  private OfferId(String text) {
    super(text, isWellFormed(text));
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code offerId} does not have that form; the message names
   *     the value
   */
  public static OfferId parse(CharSequence offerId) {
    OfferId parsed = asWritten(offerId);
    if (!parsed.isWellFormed()) {
      throw malformed(PARAMETER, FORM, offerId);
    }
    return parsed;
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code offerId} is not well formed; the message names the
   *     value
   */
  public static OfferId valueOf(String offerId) {
    return parse(offerId);
  }

  /** Reads an identifier strictly; empty if {@code offerId} does not have that form. */
  public static Optional<OfferId> tryParse(CharSequence offerId) {
    OfferId parsed = asWritten(offerId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static OfferId asWritten(CharSequence offerId) {
    return new OfferId(requireText(offerId, PARAMETER));
  }

  private static boolean isWellFormed(String text) {
    return Slugs.isLowerCaseSlug(text);
  }
}
