// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.tree;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which members of an object have which of some keys, as their names alone tell. */
public final class KeyedMembers {

  private final NodeKeys known;
  private final int[] keys;
  private final int[] members;
  private final boolean unknown;
  private final boolean repeated;

  /**
   * The members of an object.
   *
   * @param known the keys
   * @param size how many members there are
   * @param names gives the name of each of them, counted from 0
   */
  public KeyedMembers(NodeKeys known, int size, IntFunction<String> names) {
    this.known = known;
    this.keys = new int[size];
    this.members = new int[known.size()];
    Arrays.fill(members, -1);
    boolean hasUnknown = false;
    boolean hasRepeated = false;
    for (int i = 0; i < size; i++) {
      int key = known.find(names.apply(i));
      keys[i] = key;
      if (key >= 0) {
        hasRepeated |= members[key] >= 0;
        members[key] = i;
      }
      hasUnknown |= key == NodeKeys.UNKNOWN;
    }
    this.unknown = hasUnknown;
    this.repeated = hasRepeated;
  }

  /** Whether these are the keys that were looked for. */
  boolean areOf(NodeKeys other) {
    return known == other;
  }

  /** The number of members. */
  public int size() {
    return keys.length;
  }

  /** The position of a member's name among the keys, as {@link NodeKeys#find} gives it. */
  public int keyOf(int member) {
    return keys[member];
  }

  /** The last member that has a key; -1 if none has. */
  public int lastOf(int key) {
    return members[key];
  }

  /** Whether a member has a key. */
  public boolean has(int key) {
    return members[key] >= 0;
  }

  /** The value of the last member of an object that has a key; null if none has. */
  public @Nullable TreeNode value(TreeNode object, int key) {
    int member = members[key];
    return member < 0 ? null : object.value(member);
  }

  /** Whether the name of a member is no key, and not one of those that are ignored. */
  public boolean hasUnknown() {
    return unknown;
  }

  /** Whether two members have one key. */
  public boolean hasRepeated() {
    return repeated;
  }
}
