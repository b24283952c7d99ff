// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MergedPermissionsProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void permitsTheSame(@ForAll("sets") List<Permission> sets, @ForAll("names") List<String> names) {
    List<Permission> merged = MergedPermissions.of(sets);

    for (String name : names) {
      assertEquals(allows(sets, name), allows(merged, name), () -> merged + " on " + name);
    }
    assertTrue(merged.size() <= sets.size());
    assertEquals(merged, MergedPermissions.of(merged));
  }

  private static boolean allows(List<Permission> sets, String name) {
    return sets.stream().anyMatch(set -> set.allows(name));
  }

  @Example
  void whatOneSetTakesBackAndAnotherPermitsIsNotTakenBack() {
    assertEquals(
        List.of(
            Permission.of("a/secret/*"),
            Permission.builder().addAction("a/*").addNotAction("*/delete").build()),
        MergedPermissions.of(
            List.of(
                Permission.builder()
                    .addActions("a/*", "a/b/read")
                    .addNotActions("*/delete", "a/b/delete", "A/SECRET/read")
                    .build(),
                Permission.of("a/secret/*", "a/secret/read"))));
  }

  @Example
  void readerAddsToContributorWhatItTakesBack() {
    List<Permission> sets =
        Stream.of(Roles.READER, Roles.CONTRIBUTOR)
            .flatMap(id -> RoleCatalog.builtIn().find(id).orElseThrow().permissions().stream())
            .toList();

    List<Permission> merged = MergedPermissions.of(sets);

    assertEquals(2, merged.size());
    assertEquals(List.of("*/read"), merged.get(0).actions());
    assertEquals(List.of("*"), merged.get(1).actions());
    assertEquals(
        RoleCatalog.builtIn()
            .find(Roles.CONTRIBUTOR)
            .orElseThrow()
            .permissions()
            .get(0)
            .notActions(),
        merged.get(1).notActions());
  }

  @Example
  void setsWithAConditionStayApart() {
    Permission conditional = Permission.of("a/b").withConditional(true);

    assertEquals(
        List.of(Permission.of("a/*"), conditional),
        MergedPermissions.of(List.of(conditional, Permission.of("a/*"), conditional)));
  }

  @Example
  void nothingMergesToNothing() {
    assertEquals(List.of(), MergedPermissions.of(List.of()));
  }

  @Provide
  Arbitrary<List<Permission>> sets() {
    Arbitrary<List<String>> entries =
        Arbitraries.of("*", "a/*", "a/b/*", "A/B/c", "*/c", "a/*/c", "b/c", "b/*", "a/b/d")
            .list()
            .ofMaxSize(3);
    return Combinators.combine(entries, entries, Arbitraries.frequencyOf(CONDITIONS))
        .as(
            (actions, notActions, conditional) ->
                Permission.builder()
                    .actions(actions)
                    .notActions(notActions)
                    .conditional(conditional)
                    .build())
        .list()
        .ofMaxSize(4);
  }

  private static final List<Tuple.Tuple2<Integer, Arbitrary<Boolean>>> CONDITIONS =
      List.of(Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of("a/b/c", "a/b/d", "b/c", "b/d", "a/c", "a/x/c", "c/c", "c/d", "a/b/x/c")
        .list()
        .ofSize(9)
        .uniqueElements();
  }
}
