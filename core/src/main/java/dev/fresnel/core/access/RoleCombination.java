// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Roles that are given together.
 *
 * @param members the roles, by name
 * @param surplus the numbers of the known actions that they permit beyond all that is wanted
 */
record RoleCombination(List<RoleCandidate> members, BitSet surplus) {

  /** Least surplus first, in the order that {@link RoleFinder} documents. */
  static final Comparator<RoleCombination> LEAST_FIRST =
      Comparator.<RoleCombination>comparingInt(each -> each.surplus().cardinality())
          .thenComparingInt(each -> each.members().size())
          .thenComparingInt(RoleCombination::wildcards)
          .thenComparingInt(RoleCombination::entries)
          .thenComparing(RoleCombination::compareNames);

  static RoleCombination of(List<RoleCandidate> roles) {
    List<RoleCandidate> members = new ArrayList<>(roles);
    members.sort(RoleCandidate::compareNames);
    BitSet surplus = new BitSet();
    members.forEach(each -> surplus.or(each.surplus()));
    return new RoleCombination(List.copyOf(members), surplus);
  }

  private int wildcards() {
    return members.stream().mapToInt(RoleCandidate::wildcards).sum();
  }

  private int entries() {
    return members.stream().mapToInt(RoleCandidate::entries).sum();
  }

  private static int compareNames(RoleCombination one, RoleCombination other) {
    int common = Math.min(one.members.size(), other.members.size());
    for (int i = 0; i < common; i++) {
      int order = RoleCandidate.compareNames(one.members.get(i), other.members.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.members.size(), other.members.size());
  }
}
