// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.internal.action.ActionPatterns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries of a role, sorted by what one may do with which areas; each area once, under the most
 * that the entries permit with it.
 */
final class RoleAbilities {

  /**
   * An area, and the operations beyond reading and changing, if some are named.
   *
   * @param operations their names; empty for all, or where an ability says all
   */
  record AbilityTarget(ActionArea area, List<String> operations) {}

  private final Map<Ability, List<AbilityTarget>> targets = new EnumMap<>(Ability.class);

  /** What entries say of one area. */
  private static final class Verbs {
    private final ActionArea area;
    private boolean all;
    private boolean reads;
    private boolean writes;
    private boolean deletes;
    private boolean operates;
    private final Set<String> operations = new LinkedHashSet<>();

    private Verbs(ActionArea area) {
      this.area = area;
    }
  }

  private RoleAbilities() {}

  /** Sorts entries, in order of their first appearance. */
  static RoleAbilities of(List<String> entries) {
    Map<ActionArea, Verbs> byArea = new LinkedHashMap<>();
    entries.forEach(each -> add(each.strip(), byArea));
    RoleAbilities abilities = new RoleAbilities();
    byArea.values().forEach(abilities::classify);
    abilities.dropCovered();
    return abilities;
  }

  private static void add(String entry, Map<ActionArea, Verbs> byArea) {
    int slash = entry.lastIndexOf('/');
    String verb = ActionPatterns.fold(entry.substring(slash + 1));
    String path = slash < 0 ? "" : entry.substring(0, slash);
    String operation = "";
    if (verb.equals("action")) {
      int before = path.lastIndexOf('/');
      operation = path.substring(before + 1);
      path = before < 0 ? "" : path.substring(0, before);
    } else if (slash < 0 && !verb.equals("*")) {
      path = entry;
    }
    ActionArea area = path.isEmpty() ? ActionArea.EVERYTHING : ActionArea.of(path);
    Verbs verbs = byArea.computeIfAbsent(area.folded(), key -> new Verbs(area));
    switch (verb) {
      case "*", "" -> verbs.all = true;
      case "read" -> verbs.reads = true;
      case "write" -> verbs.writes = true;
      case "delete" -> verbs.deletes = true;
      default -> {
        verbs.operates = true;
        verbs.operations.add(verb.equals("action") ? operation : verb);
      }
    }
  }

  private void classify(Verbs verbs) {
    AbilityTarget whole = new AbilityTarget(verbs.area, List.of());
    if (verbs.all) {
      add(Ability.MANAGE, whole);
      return;
    }
    if (verbs.writes) {
      add(verbs.deletes ? Ability.CHANGE : Ability.WRITE, whole);
    } else if (verbs.deletes) {
      add(Ability.DELETE, whole);
    }
    if (verbs.operates) {
      boolean any = verbs.operations.contains("*");
      add(
          Ability.OPERATE,
          any ? whole : new AbilityTarget(verbs.area, List.copyOf(verbs.operations)));
    }
    if (verbs.reads && !verbs.writes) {
      add(Ability.READ, whole);
    }
  }

  private void add(Ability ability, AbilityTarget target) {
    targets.computeIfAbsent(ability, key -> new ArrayList<>()).add(target);
  }

  /**
   * An area within another one under the same ability, or under one that includes it, says no more.
   */
  private void dropCovered() {
    for (Map.Entry<Ability, List<AbilityTarget>> each : targets.entrySet()) {
      List<AbilityTarget> kept = new ArrayList<>();
      for (AbilityTarget target : each.getValue()) {
        if (!isCovered(each.getKey(), target)) {
          kept.add(target);
        }
      }
      each.setValue(kept);
    }
  }

  private boolean isCovered(Ability ability, AbilityTarget target) {
    for (Map.Entry<Ability, List<AbilityTarget>> each : targets.entrySet()) {
      if (includes(each.getKey(), ability)) {
        for (AbilityTarget other : each.getValue()) {
          boolean isOther = each.getKey() != ability || !other.equals(target);
          if (isOther && other.area().contains(target.area()) && saysAll(other, target)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean saysAll(AbilityTarget other, AbilityTarget target) {
    return other.operations().isEmpty() || other.operations().containsAll(target.operations());
  }

  private static boolean includes(Ability one, Ability other) {
    return one == other
        || one == Ability.MANAGE
        || (one == Ability.CHANGE
            && (other == Ability.WRITE || other == Ability.DELETE || other == Ability.READ))
        || (one == Ability.WRITE && other == Ability.READ);
  }

  /** The areas with which one may do something. */
  List<AbilityTarget> targets(Ability ability) {
    return List.copyOf(targets.getOrDefault(ability, List.of()));
  }

  /** Whether an ability is there for all resources. */
  boolean hasEverything(Ability ability) {
    return targets(ability).stream().anyMatch(each -> each.area().equals(ActionArea.EVERYTHING));
  }
}
