// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.fleet;

import dev.fresnel.core.access.AccessChange;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.role.RoleCatalog;
import java.util.List;

/**
 * What people are shown of the changes that an update would make: to count all of them may take
 * longer than all else of the report does.
 *
 * @param sentences the first changes in words
 * @param more whether there are more of them
 */
record FirstChanges(List<String> sentences, boolean more) {

  /** So many lines of a kind an entry has where people read it; CSV and JSON have all. */
  static final int LINES = 20;

  static FirstChanges of(AccessDiff updating, RoleCatalog roles) {
    List<AccessChange> first = updating.changes().stream().limit(LINES + 1L).toList();
    AccessDiff shown = new AccessDiff(first.subList(0, Math.min(LINES, first.size())));
    return new FirstChanges(shown.format(roles).lines().toList(), first.size() > LINES);
  }
}
