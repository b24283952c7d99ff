// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleDefinition;
import java.util.BitSet;
import java.util.Comparator;

/**
 * A role that covers some of the actions that are wanted.
 *
 * @param role the role
 * @param covered the numbers of the wanted actions that it covers
 * @param surplus the numbers of the known actions that it permits beyond all that is wanted
 * @param wildcards how many entries of its actions are patterns
 * @param entries how many entries its actions have
 */
record RoleCandidate(
    RoleDefinition role, BitSet covered, BitSet surplus, int wildcards, int entries) {

  /** Least surplus first, in the order that {@link RoleFinder} documents. */
  static final Comparator<RoleCandidate> LEAST_FIRST =
      Comparator.<RoleCandidate>comparingInt(each -> each.surplus().cardinality())
          .thenComparingInt(RoleCandidate::wildcards)
          .thenComparingInt(RoleCandidate::entries)
          .thenComparing(RoleCandidate::compareNames);

  static RoleCandidate of(RoleDefinition role, BitSet covered, BitSet surplus) {
    int wildcards = 0;
    int entries = 0;
    for (Permission each : role.permissions()) {
      entries += each.actions().size();
      wildcards += (int) each.actions().stream().filter(ActionPatterns::isPattern).count();
    }
    return new RoleCandidate(role, covered, surplus, wildcards, entries);
  }

  static int compareNames(RoleCandidate one, RoleCandidate other) {
    int names = one.role().name().compareTo(other.role().name());
    return names != 0 ? names : one.role().id().value().compareTo(other.role().id().value());
  }

  /** Whether no set of roles gets worse in any way if this role takes the place of another. */
  boolean isAtLeastAsGoodAs(RoleCandidate other) {
    return wildcards <= other.wildcards
        && entries <= other.entries
        && compareNames(this, other) <= 0
        && includes(covered, other.covered)
        && includes(other.surplus, surplus);
  }

  private static boolean includes(BitSet larger, BitSet smaller) {
    BitSet rest = (BitSet) smaller.clone();
    rest.andNot(larger);
    return rest.isEmpty();
  }
}
