// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.NodeNames;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one array are written: mostly all alike, so that what stands between two of
 * their values, a name among it, is compared as a whole with what stood there in an object before.
 */
final class WrittenObjects {

  /** Members beyond so many are read as they are. */
  private static final int MEMBERS = 32;

  /** For each member the name, and where what stands before its value begins and ends. */
  private @Nullable String[] memberNames = new @Nullable String[8];

  private int[] begins = new int[8];
  private int[] ends = new int[8];

  private @Nullable NodeNames names;

  /** The names of the object that was read last; null if it is the first. */
  @Nullable NodeNames names() {
    return names;
  }

  /** Sets the names of the object that was read last. */
  void names(NodeNames newNames) {
    names = newNames;
  }

  /**
   * Where what stands before the value of a member ends, if it is written as in an object before.
   *
   * @param index the member, counted from 0
   * @param at where it begins: behind the brace or the value before
   * @return -1 if it is written otherwise
   */
  int endOfAlike(int index, byte[] utf8, int at) {
    if (index >= memberNames.length || memberNames[index] == null) {
      return -1;
    }
    int end = at + ends[index] - begins[index];
    boolean isAlike =
        end <= utf8.length && Arrays.equals(utf8, at, end, utf8, begins[index], ends[index]);
    return isAlike ? end : -1;
  }

  /** The name of a member of an object before. */
  String name(int index) {
    return Objects.requireNonNull(memberNames[index], "name");
  }

  /** Takes note of how a member is written. */
  void note(int index, String name, int begin, int end) {
    if (index >= MEMBERS) {
      return;
    }
    if (index >= memberNames.length) {
      memberNames = Arrays.copyOf(memberNames, MEMBERS);
      begins = Arrays.copyOf(begins, MEMBERS);
      ends = Arrays.copyOf(ends, MEMBERS);
    }
    memberNames[index] = name;
    begins[index] = begin;
    ends[index] = end;
  }
}
