// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a registration definition within its subscription: the last part of its resource id.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class RegistrationDefinitionId extends GuidIdentifier {

  private static final String PARAMETER = "registrationDefinitionId";

  private RegistrationDefinitionId(String text) {
    super(text);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code registrationDefinitionId} is not a GUID; the message
   *     names the value
   */
  public static RegistrationDefinitionId parse(CharSequence registrationDefinitionId) {
    return new RegistrationDefinitionId(requireGuid(registrationDefinitionId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code registrationDefinitionId} is not well formed; the
   *     message names the value
   */
  public static RegistrationDefinitionId valueOf(String registrationDefinitionId) {
    return parse(registrationDefinitionId);
  }

  /** Reads an identifier strictly; empty if {@code registrationDefinitionId} is not a GUID. */
  public static Optional<RegistrationDefinitionId> tryParse(CharSequence registrationDefinitionId) {
    RegistrationDefinitionId parsed = asWritten(registrationDefinitionId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static RegistrationDefinitionId asWritten(CharSequence registrationDefinitionId) {
    return new RegistrationDefinitionId(requireText(registrationDefinitionId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static RegistrationDefinitionId of(UUID registrationDefinitionId) {
    return new RegistrationDefinitionId(
        Objects.requireNonNull(registrationDefinitionId, PARAMETER).toString());
  }
}
