// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.fleet;

import java.util.List;
import java.util.Optional;

/**
 * A delegation that is not as offered, as it is written.
 *
 * @param resource a resource id
 * @param scopes resource ids
 */
public record DeviationRow(
    String status,
    String resource,
    Optional<String> name,
    Optional<String> managedByTenantId,
    Optional<String> heldVersion,
    Optional<String> offeredVersion,
    List<String> scopes,
    String message) {

  /** A row. */
  public DeviationRow {
    scopes = List.copyOf(scopes);
  }
}
