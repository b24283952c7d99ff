// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Names an Azure subscription of a customer.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class SubscriptionId extends GuidIdentifier {

  private static final String PARAMETER = "subscriptionId";

  private SubscriptionId(String text) {
    super(text);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code subscriptionId} is not a GUID; the message names the
   *     value
   */
  public static SubscriptionId parse(CharSequence subscriptionId) {
    return new SubscriptionId(requireGuid(subscriptionId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code subscriptionId} is not well formed; the message
   *     names the value
   */
  public static SubscriptionId valueOf(String subscriptionId) {
    return parse(subscriptionId);
  }

  /** Reads an identifier strictly; empty if {@code subscriptionId} is not a GUID. */
  public static Optional<SubscriptionId> tryParse(CharSequence subscriptionId) {
    SubscriptionId parsed = asWritten(subscriptionId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static SubscriptionId asWritten(CharSequence subscriptionId) {
    return new SubscriptionId(requireText(subscriptionId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static SubscriptionId of(UUID subscriptionId) {
    return new SubscriptionId(Objects.requireNonNull(subscriptionId, PARAMETER).toString());
  }
}
