// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The roles of a catalogue, ordered by id, each id once. */
abstract sealed class RoleStore extends AbstractList<RoleDefinition> implements RandomAccess
    permits ListedRoles, PackedRoles {

  /** How many hash codes are told apart. */
  private static final int HASHES = 1 << 16;

  /** The hash codes of all ids; made when it is first asked for. */
  private volatile @Nullable BitSet hashes;

  /** Compares the id of the role at an index with another id, as {@link String#compareTo} would. */
  abstract int compareId(int index, String id);

  /** The id of the role at an index. */
  abstract String id(int index);

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

  /**
   * Whether there is a role whose id has the text of an identifier. Nearly all of those that are
   * none are told from roles by their hash codes.
   */
  final boolean has(Identifier id) {
    BitSet known = hashes;
    if (known == null) {
      known = new BitSet(HASHES);
      for (int i = 0; i < size(); i++) {
        known.set(RoleDefinitionId.asWritten(id(i)).hashCode() & (HASHES - 1));
      }
      hashes = known;
    }
    return known.get(id.hashCode() & (HASHES - 1)) && indexOfId(id.value()) >= 0;
  }
}
