// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The roles of a catalogue, ordered by id, each id once. */
abstract sealed class RoleStore extends AbstractList<RoleDefinition> implements RandomAccess
    permits ListedRoles, PackedRoles {

  private static final int DIGITS = 4;

  /** How many numbers there are of so many hexadecimal digits. */
  private static final int NUMBERS = 1 << (DIGITS * 4);

  /** The numbers that ids begin with; made when it is first asked for. */
  private volatile @Nullable BitSet beginnings;

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
   * Whether there is a role of an id. Of ids that are drawn at random, nearly all are told from
   * those of roles by their first digits.
   *
   * @param id a text, in lower case if it is a GUID
   */
  final boolean has(String id) {
    BitSet known = beginnings;
    if (known == null) {
      known = new BitSet(NUMBERS);
      for (int i = 0; i < size(); i++) {
        known.set(beginning(id(i)));
      }
      beginnings = known;
    }
    int beginning = beginning(id);
    return beginning >= 0 && known.get(beginning) && indexOfId(id) >= 0;
  }

  /** The first digits of a text as a number; negative if they are none. */
  private static int beginning(String id) {
    int number = 0;
    for (int i = 0; i < DIGITS; i++) {
      int digit = i < id.length() ? Character.digit(id.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * 16 + digit;
    }
    return number;
  }
}
