// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Optional;

/**
 * Names a publisher in Microsoft Marketplace; fixed once an offer is created.
 *
 * <p>One to fifty letters, digits, hyphens and underscores. Sources do not say whether upper case
 * is allowed, so it is accepted here.
 */
public final class PublisherId extends Identifier {

  private static final String PARAMETER = "publisherId";
  private static final String FORM = "1 to 50 letters, digits, hyphens and underscores";

  private PublisherId(String text) {
    super(text, isWellFormed(text));
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code publisherId} does not have that form; the message
   *     names the value
   */
  public static PublisherId parse(CharSequence publisherId) {
    PublisherId parsed = asWritten(publisherId);
    if (!parsed.isWellFormed()) {
      throw malformed(PARAMETER, FORM, publisherId);
    }
    return parsed;
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code publisherId} is not well formed; the message names
   *     the value
   */
  public static PublisherId valueOf(String publisherId) {
    return parse(publisherId);
  }

  /** Reads an identifier strictly; empty if {@code publisherId} does not have that form. */
  public static Optional<PublisherId> tryParse(CharSequence publisherId) {
    PublisherId parsed = asWritten(publisherId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static PublisherId asWritten(CharSequence publisherId) {
    return new PublisherId(requireText(publisherId, PARAMETER));
  }

  private static boolean isWellFormed(String text) {
    return Slugs.isSlug(text);
  }
}
