// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a registration assignment within its scope: the last part of its resource id.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class RegistrationAssignmentId extends GuidIdentifier {

  private static final String PARAMETER = "registrationAssignmentId";

  private RegistrationAssignmentId(String text) {
    super(text);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code registrationAssignmentId} is not a GUID; the message
   *     names the value
   */
  public static RegistrationAssignmentId parse(CharSequence registrationAssignmentId) {
    return new RegistrationAssignmentId(requireGuid(registrationAssignmentId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code registrationAssignmentId} is not well formed; the
   *     message names the value
   */
  public static RegistrationAssignmentId valueOf(String registrationAssignmentId) {
    return parse(registrationAssignmentId);
  }

  /** Reads an identifier strictly; empty if {@code registrationAssignmentId} is not a GUID. */
  public static Optional<RegistrationAssignmentId> tryParse(CharSequence registrationAssignmentId) {
    RegistrationAssignmentId parsed = asWritten(registrationAssignmentId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static RegistrationAssignmentId asWritten(CharSequence registrationAssignmentId) {
    return new RegistrationAssignmentId(requireText(registrationAssignmentId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static RegistrationAssignmentId of(UUID registrationAssignmentId) {
    return new RegistrationAssignmentId(
        Objects.requireNonNull(registrationAssignmentId, PARAMETER).toString());
  }
}
