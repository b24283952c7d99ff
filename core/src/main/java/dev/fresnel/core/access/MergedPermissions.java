// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.role.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several permission sets as few of them that permit the same: what one set takes back and another
 * permits is not taken back, and no entry is left that a wider one includes.
 */
final class MergedPermissions {

  private MergedPermissions() {}

  /** Merges sets; those with a condition stay apart, as whether they hold is not known. */
  static List<Permission> of(List<Permission> sets) {
    List<String> free = new ArrayList<>();
    List<Permission> limited = new ArrayList<>();
    Set<Permission> conditional = new LinkedHashSet<>();
    for (Permission each : sets) {
      if (each.conditional()) {
        conditional.add(each);
      } else {
        limited.add(each);
      }
    }
    do {
      limited.replaceAll(each -> beyond(free, each));
      limited.removeIf(each -> each.actions().isEmpty());
    } while (moveToFree(limited, free));
    List<Permission> merged = new ArrayList<>();
    if (!free.isEmpty()) {
      merged.add(Permission.builder().actions(widest(free)).build());
    }
    merged.addAll(byNotActions(limited));
    merged.addAll(conditional);
    return List.copyOf(merged);
  }

  /** Moves the entries of sets that take nothing back; says whether there were any such sets. */
  private static boolean moveToFree(List<Permission> limited, List<String> free) {
    boolean moved = false;
    for (Permission each : limited) {
      if (each.notActions().isEmpty()) {
        free.addAll(each.actions());
        moved = true;
      }
    }
    limited.removeIf(each -> each.notActions().isEmpty());
    return moved;
  }

  /**
   * What a set adds to what is permitted anyway: it takes back neither any of that, nor what it
   * does not permit itself.
   */
  private static Permission beyond(List<String> free, Permission set) {
    List<String> actions =
        set.actions().stream().filter(each -> !ActionPatterns.anyMatches(free, each)).toList();
    return set.withActions(actions)
        .withNotActions(
            set.notActions().stream()
                .filter(each -> !ActionPatterns.anyMatches(free, each))
                .filter(
                    each ->
                        actions.stream().anyMatch(action -> ActionPatterns.overlap(action, each)))
                .toList());
  }

  /** Sets that take back the same, as one. */
  private static List<Permission> byNotActions(List<Permission> limited) {
    Map<List<String>, List<String>> actions = new LinkedHashMap<>();
    for (Permission each : limited) {
      actions
          .computeIfAbsent(widest(each.notActions()), notActions -> new ArrayList<>())
          .addAll(each.actions());
    }
    List<Permission> merged = new ArrayList<>();
    actions.forEach(
        (notActions, entries) ->
            merged.add(
                Permission.builder().actions(widest(entries)).notActions(notActions).build()));
    return merged;
  }

  /** The entries that no other entry includes, in their order; of equal ones, the first. */
  private static List<String> widest(Iterable<String> entries) {
    Map<String, String> distinct = new LinkedHashMap<>();
    entries.forEach(entry -> distinct.putIfAbsent(ActionPatterns.fold(entry), entry));
    List<String> all = List.copyOf(distinct.values());
    return all.stream()
        .filter(
            entry ->
                all.stream()
                    .noneMatch(
                        other ->
                            !other.equals(entry)
                                && ActionPatterns.matches(other, entry)
                                && !ActionPatterns.matches(entry, other)))
        .toList();
  }
}
