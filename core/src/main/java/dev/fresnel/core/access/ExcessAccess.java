// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.List;

/**
 * What an authorization grants beyond what is wanted, and what it lacks.
 *
 * @param entries the entries of its role's actions that reach beyond the wanted actions, as the
 *     role has them
 * @param surplus the known actions that it permits beyond the wanted ones, by name
 * @param missing the wanted actions that it does not permit, as they were written
 */
public record ExcessAccess(List<String> entries, List<String> surplus, List<String> missing) {

  /** An excess of these parts. */
  public ExcessAccess {
    entries = List.copyOf(entries);
    surplus = List.copyOf(surplus);
    missing = List.copyOf(missing);
  }

  /** Whether the authorization grants what is wanted, and nothing else. */
  public boolean isEmpty() {
    return entries.isEmpty() && surplus.isEmpty() && missing.isEmpty();
  }
}
