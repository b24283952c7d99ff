// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The roles of a catalogue, ordered by id, each id once. */
abstract sealed class RoleStore extends AbstractList<RoleDefinition> implements RandomAccess
    permits ListedRoles, PackedRoles {

  /** Compares the id of the role at an index with another id, as {@link String#compareTo} would. */
  abstract int compareId(int index, String id);

  /** The name of the role at an index. */
  abstract String name(int index);

  /** The index of a role; negative if it is not there. */
  final int indexOfId(String id) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compareId(middle, id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
