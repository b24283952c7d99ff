// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.Permission;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The actions that a team needs: names of operations, and patterns of which all is needed. */
final class WantedActions {

  private final List<String> actions;

  private WantedActions(List<String> actions) {
    this.actions = actions;
  }

  /**
   * Wanted actions, each once.
   *
   * @throws IllegalArgumentException if there are none, or one is blank or no action
   */
  static WantedActions of(Collection<String> actions) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String each : Objects.requireNonNull(actions, "actions")) {
      AskedActions.requireNameOrPattern(each, "actions");
      distinct.putIfAbsent(ActionPatterns.fold(each), each);
    }
    if (distinct.isEmpty()) {
      throw new IllegalArgumentException("actions must name at least one operation, not []");
    }
    return new WantedActions(List.copyOf(distinct.values()));
  }

  /** These actions without some of them. */
  WantedActions without(Collection<String> some) {
    return new WantedActions(actions.stream().filter(each -> !some.contains(each)).toList());
  }

  List<String> actions() {
    return actions;
  }

  int size() {
    return actions.size();
  }

  /** The numbers of the actions that a set of permissions covers. */
  BitSet coveredBy(List<Permission> permissions) {
    BitSet covered = new BitSet(actions.size());
    for (int i = 0; i < actions.size(); i++) {
      covered.set(i, covers(permissions, actions.get(i)));
    }
    return covered;
  }

  /**
   * Whether permissions cover an action, or all of a pattern: one entry includes it, nothing of it
   * is taken back, and there is no condition.
   */
  static boolean covers(List<Permission> permissions, String action) {
    return permissions.stream()
        .anyMatch(
            set ->
                !set.conditional()
                    && ActionPatterns.anyMatches(set.actions(), action)
                    && set.notActions().stream()
                        .noneMatch(entry -> ActionPatterns.overlap(entry, action)));
  }

  /** The entries of permissions that reach beyond the actions. */
  List<String> entriesBeyond(List<Permission> permissions) {
    return permissions.stream()
        .flatMap(set -> set.actions().stream())
        .filter(entry -> !ActionPatterns.anyMatches(actions, entry))
        .distinct()
        .toList();
  }
}
