// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Against trying every set of up to three roles. */
class RoleFinderProperties {

  private static final List<String> ACTIONS =
      List.of("a/p", "a/q", "a/r", "b/p", "b/q", "b/r", "c/p");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void findsWhatTryingEverySetFinds(
      @ForAll("roles") List<RoleDefinition> roles, @ForAll("actions") List<String> wanted) {
    RoleChoices found = RoleFinder.of(RoleCatalog.of(roles, LocalDate.EPOCH)).find(wanted);

    List<String> coverable =
        wanted.stream().filter(each -> roles.stream().anyMatch(role -> role.allows(each))).toList();
    assertEquals(
        wanted.stream().filter(each -> !coverable.contains(each)).toList(),
        found.uncovered().stream().map(UncoveredAction::action).toList());
    Set<String> known = known(roles);
    List<List<RoleDefinition>> alone = covering(roles, 1, coverable);
    alone.sort(order(known, wanted));
    List<List<RoleDefinition>> together =
        new ArrayList<>(covering(narrow(roles, coverable), 2, coverable));
    if (together.isEmpty()) {
      together.addAll(covering(narrow(roles, coverable), 3, coverable));
    }
    together.sort(order(known, wanted));
    List<List<RoleDefinition>> expected = new ArrayList<>(alone);
    if (!together.isEmpty()
        && (alone.isEmpty() || order(known, wanted).compare(together.get(0), alone.get(0)) < 0)) {
      expected.add(0, together.get(0));
    }
    List<List<RoleDefinition>> actual = found.choices().stream().map(RoleChoice::roles).toList();
    if (coverable.isEmpty()) {
      assertEquals(List.of(), actual);
    } else if (expected.isEmpty()) {
      assertEquals(1, actual.size());
      assertTrue(actual.get(0).size() > 3);
    } else {
      assertEquals(expected, actual);
    }
    found
        .choices()
        .forEach(
            each -> assertEquals(surplus(each.roles(), known, wanted), Set.copyOf(each.surplus())));
  }

  private static List<RoleDefinition> narrow(List<RoleDefinition> roles, List<String> wanted) {
    return roles.stream().filter(role -> !wanted.stream().allMatch(role::allows)).toList();
  }

  private static List<List<RoleDefinition>> covering(
      List<RoleDefinition> roles, int size, List<String> wanted) {
    List<List<RoleDefinition>> sets = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < size; i++) {
      List<List<RoleDefinition>> larger = new ArrayList<>();
      for (List<RoleDefinition> set : sets) {
        for (RoleDefinition role : roles) {
          if (set.isEmpty() || BY_NAME.compare(set.get(set.size() - 1), role) < 0) {
            List<RoleDefinition> more = new ArrayList<>(set);
            more.add(role);
            larger.add(more);
          }
        }
      }
      sets = larger;
    }
    sets.removeIf(
        set -> !wanted.stream().allMatch(each -> set.stream().anyMatch(role -> role.allows(each))));
    return sets;
  }

  private static final Comparator<RoleDefinition> BY_NAME =
      Comparator.comparing(RoleDefinition::name).thenComparing(role -> role.id().value());

  private static Comparator<List<RoleDefinition>> order(Set<String> known, List<String> wanted) {
    return Comparator.<List<RoleDefinition>>comparingInt(set -> surplus(set, known, wanted).size())
        .thenComparingInt(List::size)
        .thenComparingLong(set -> entries(set).stream().filter(each -> each.contains("*")).count())
        .thenComparingInt(set -> entries(set).size())
        .thenComparing(
            set -> set.stream().map(role -> role.name() + role.id()).toList().toString());
  }

  private static List<String> entries(List<RoleDefinition> set) {
    return set.stream()
        .flatMap(role -> role.permissions().stream())
        .flatMap(each -> each.actions().stream())
        .toList();
  }

  private static Set<String> known(List<RoleDefinition> roles) {
    Set<String> known = new TreeSet<>();
    for (RoleDefinition role : roles) {
      for (Permission each : role.permissions()) {
        known.addAll(each.actions());
        known.addAll(each.notActions());
      }
    }
    known.removeIf(each -> each.contains("*"));
    return known;
  }

  private static Set<String> surplus(
      List<RoleDefinition> set, Set<String> known, List<String> wanted) {
    Set<String> surplus = new HashSet<>();
    for (String each : known) {
      if (!wanted.contains(each) && set.stream().anyMatch(role -> role.allows(each))) {
        surplus.add(each);
      }
    }
    return surplus;
  }

  @Provide
  Arbitrary<List<RoleDefinition>> roles() {
    Arbitrary<String> entry =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(ACTIONS)), Tuple.of(1, Arbitraries.of("a/*", "*/p", "b/*")));
    Arbitrary<Permission> permission =
        Combinators.combine(
                entry.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(ACTIONS).list().ofMaxSize(1))
            .as((actions, not) -> Permission.builder().actions(actions).notActions(not).build());
    return Combinators.combine(
            Arbitraries.integers().between(1, 100),
            Arbitraries.of("A", "B", "C"),
            permission.list().ofMinSize(1).ofMaxSize(2))
        .as(
            (id, name, permissions) ->
                RoleDefinition.builder()
                    .id(RoleDefinitionId.of(new UUID(0, id)))
                    .name(name)
                    .permissions(permissions)
                    .build())
        .list()
        .ofMaxSize(8)
        .uniqueElements(RoleDefinition::id);
  }

  @Provide
  Arbitrary<List<String>> actions() {
    return Arbitraries.of(ACTIONS).list().ofMinSize(1).ofMaxSize(4).uniqueElements();
  }
}
