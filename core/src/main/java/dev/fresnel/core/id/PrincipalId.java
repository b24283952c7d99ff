// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a user, group or service principal of the managing tenant by its object id.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class PrincipalId extends GuidIdentifier {

  private static final String PARAMETER = "principalId";

  private PrincipalId(String text) {
    super(text);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code principalId} is not a GUID; the message names the
   *     value
   */
  public static PrincipalId parse(CharSequence principalId) {
    return new PrincipalId(requireGuid(principalId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code principalId} is not well formed; the message names
   *     the value
   */
  public static PrincipalId valueOf(String principalId) {
    return parse(principalId);
  }

  /** Reads an identifier strictly; empty if {@code principalId} is not a GUID. */
  public static Optional<PrincipalId> tryParse(CharSequence principalId) {
    PrincipalId parsed = asWritten(principalId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static PrincipalId asWritten(CharSequence principalId) {
    return new PrincipalId(requireText(principalId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static PrincipalId of(UUID principalId) {
    return new PrincipalId(Objects.requireNonNull(principalId, PARAMETER).toString());
  }
}
