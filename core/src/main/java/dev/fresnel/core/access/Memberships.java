// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.internal.table.PrincipalTable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which groups each principal is in, directly or as a member of a group that is a member. */
final class Memberships {

  private static final int[] NONE = {};

  private final Map<PrincipalId, Set<PrincipalId>> groups;

  private Memberships(Map<PrincipalId, Set<PrincipalId>> groups) {
    this.groups = groups;
  }

  /** The memberships that follow from the members of each group; groups may contain each other. */
  static Memberships of(Map<PrincipalId, ? extends Collection<PrincipalId>> members) {
    Map<PrincipalId, Set<PrincipalId>> parents = new LinkedHashMap<>();
    members.forEach(
        (group, each) ->
            each.forEach(
                member -> parents.computeIfAbsent(member, id -> new LinkedHashSet<>()).add(group)));
    Map<PrincipalId, Set<PrincipalId>> groups = new HashMap<>();
    parents.keySet().forEach(member -> groups.put(member, allGroups(member, parents)));
    return new Memberships(groups);
  }

  private static Set<PrincipalId> allGroups(
      PrincipalId member, Map<PrincipalId, Set<PrincipalId>> parents) {
    Set<PrincipalId> found = new LinkedHashSet<>();
    Deque<PrincipalId> open = new ArrayDeque<>(Set.of(member));
    while (!open.isEmpty()) {
      for (PrincipalId group : parents.getOrDefault(open.remove(), Set.of())) {
        if (!group.equals(member) && found.add(group)) {
          open.add(group);
        }
      }
    }
    return found;
  }

  /** The groups that a principal is in. */
  Set<PrincipalId> groupsOf(PrincipalId principal) {
    return groups.getOrDefault(principal, Set.of());
  }

  /**
   * The numbers of the groups of each principal, by its own number.
   *
   * @param principals gives the numbers; members that it does not know are added
   */
  int[][] numbered(PrincipalTable principals) {
    groups.keySet().forEach(principals::add);
    int[][] numbered = new int[principals.size() + 1][];
    Arrays.fill(numbered, NONE);
    // A group that no authorization names gives nothing to anybody.
    groups.forEach(
        (member, all) ->
            numbered[principals.find(member)] =
                all.stream().mapToInt(principals::find).filter(number -> number > 0).toArray());
    return numbered;
  }

  /** Everybody who is in any of some groups, in no particular order. */
  Set<PrincipalId> membersOf(Set<PrincipalId> anyOf) {
    Set<PrincipalId> members = new LinkedHashSet<>();
    groups.forEach(
        (member, all) -> {
          if (!Collections.disjoint(anyOf, all)) {
            members.add(member);
          }
        });
    return members;
  }
}
