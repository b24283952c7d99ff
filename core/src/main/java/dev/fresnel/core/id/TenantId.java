// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a Microsoft Entra tenant: the managing tenant of a provider, or the tenant of a customer.
 *
 * <p>A GUID of {@code 8-4-4-4-12} hexadecimal digits; upper and lower case are the same.
 */
public final class TenantId extends GuidIdentifier {

  private static final String PARAMETER = "tenantId";

  private TenantId(String text) {
    super(text);
  }

  /**
   * Reads an identifier strictly.
   *
   * @throws IllegalArgumentException if {@code tenantId} is not a GUID; the message names the value
   */
  public static TenantId parse(CharSequence tenantId) {
    return new TenantId(requireGuid(tenantId, PARAMETER));
  }

  /**
   * Reads an identifier strictly, as {@link #parse} does; the name under which converters of other
   * libraries look for it.
   *
   * @throws IllegalArgumentException if {@code tenantId} is not well formed; the message names the
   *     value
   */
  public static TenantId valueOf(String tenantId) {
    return parse(tenantId);
  }

  /** Reads an identifier strictly; empty if {@code tenantId} is not a GUID. */
  public static Optional<TenantId> tryParse(CharSequence tenantId) {
    TenantId parsed = asWritten(tenantId);
    return parsed.isWellFormed() ? Optional.of(parsed) : Optional.empty();
  }

  /** Holds any text, well formed or not, so that it can be reported. */
  public static TenantId asWritten(CharSequence tenantId) {
    return new TenantId(requireText(tenantId, PARAMETER));
  }

  /** The identifier for a {@link UUID}. */
  public static TenantId of(UUID tenantId) {
    return new TenantId(Objects.requireNonNull(tenantId, PARAMETER).toString());
  }
}
