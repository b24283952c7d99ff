// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.RoleDefinitionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCatalogDiffTest {

  private static final RoleDefinition STABLE = role(1, "Stable", Permission.of("*/read"));
  private static final RoleDefinition OLD =
      role(2, "Old name", Permission.of("a/read", "b/read", "c/read").withNotActions("n"));
  private static final RoleDefinition NEW =
      role(2, "New name", Permission.of("c/read", "d/read", "a/read"))
          .withPermissions(
              Permission.of("c/read", "d/read", "a/read").withNotActions("n"),
              Permission.builder().addDataAction("d").addNotDataAction("e").build());

  @Test
  void namesWhatWasAddedRemovedAndChanged() {
    RoleDefinition added = role(3, "Added", Permission.of("Microsoft.Authorization/locks/write"));
    RoleDefinition removed = role(0, "Removed", Permission.of("x"));

    RoleCatalogDiff diff =
        RoleCatalogDiff.between(catalog(1, STABLE, OLD, removed), catalog(2, STABLE, NEW, added));

    assertEquals(List.of(added), diff.added());
    assertEquals(List.of(removed), diff.removed());
    assertEquals(List.of(new RoleChange(OLD, NEW)), diff.changed());
    assertFalse(diff.isEmpty());
    assertEquals(
        """
        + Added (00000003-0000-0000-0000-000000000000), refused, as it has restricted actions: Microsoft.Authorization/locks/write
        - Removed (00000000-0000-0000-0000-000000000000)
        ~ New name (00000002-0000-0000-0000-000000000000)
            name was: Old name
            - actions b/read
            + actions d/read
            + dataActions d
            + notDataActions e
            as authorization: refused, as it has data actions: d, e; was: supported
            as eligible authorization: refused, as it has data actions: d, e; was: supported
            as assignable role: disputed, as it has data actions: d, e; was: supported""",
        diff.format());
  }

  @Test
  void isEmptyForEqualRolesOfOtherDate() {
    RoleCatalogDiff diff = RoleCatalogDiff.between(catalog(1, STABLE), catalog(2, STABLE));

    assertTrue(diff.isEmpty());
    assertEquals("", diff.format());
    assertFalse(RoleCatalogDiff.between(catalog(1), catalog(1, STABLE)).isEmpty());
    assertFalse(RoleCatalogDiff.between(catalog(1, STABLE), catalog(1)).isEmpty());
    assertFalse(RoleCatalogDiff.between(catalog(1, OLD), catalog(1, NEW)).isEmpty());
  }

  @Test
  void tellsKindsOfChangeApart() {
    RoleChange renamed = new RoleChange(OLD, OLD.withName("x"));
    RoleChange moved =
        new RoleChange(
            OLD,
            role(2, "Old name", Permission.of("b/read", "a/read", "c/read").withNotActions("n")));
    RoleChange gained =
        new RoleChange(OLD, OLD.withPermissions(OLD.permissions().get(0), Permission.of("z")));
    RoleChange refused = new RoleChange(OLD, OLD.withType(RoleType.CUSTOM));

    assertEquals(List.of(true, false, false), kinds(renamed));
    assertEquals(List.of(false, true, false), kinds(moved));
    assertEquals(List.of(false, true, false), kinds(gained));
    assertEquals(List.of(false, false, true), kinds(refused));
    assertEquals(List.of("actions z"), gained.gained());
    assertEquals(List.of(), gained.lost());
    assertEquals(List.of(), moved.gained());
  }

  @Test
  void writesChangesThatNoEntryShows() {
    RoleDefinition moved =
        role(2, "Old name", Permission.of("b/read", "a/read", "c/read").withNotActions("n"));

    assertEquals(
        """
        ~ Old name (00000002-0000-0000-0000-000000000000)
            permission sets arranged otherwise""",
        new RoleChange(OLD, moved).format());
    assertEquals(
        """
        ~ Old name (00000002-0000-0000-0000-000000000000)
            type was: CUSTOM
            as authorization: supported; was: refused, as it is a custom role
            as eligible authorization: supported; was: refused, as it is a custom role
            as assignable role: supported; was: refused, as it is a custom role""",
        new RoleChange(OLD.withType(RoleType.CUSTOM), OLD).format());
  }

  @Test
  void refusesChangeOfOneRoleToAnother() {
    assertEquals(
        "before and after must be the same role, not 00000001-0000-0000-0000-000000000000 and"
            + " 00000002-0000-0000-0000-000000000000",
        assertThrows(IllegalArgumentException.class, () -> new RoleChange(STABLE, OLD))
            .getMessage());
  }

  private static List<Boolean> kinds(RoleChange change) {
    return List.of(change.isRenamed(), change.hasOtherPermissions(), change.hasOtherSupport());
  }

  private static RoleCatalog catalog(int day, RoleDefinition... roles) {
    return RoleCatalog.of(List.of(roles), LocalDate.of(2026, 1, day));
  }

  private static RoleDefinition role(int number, String name, Permission permission) {
    return RoleDefinition.builder()
        .id(RoleDefinitionId.parse("0000000" + number + "-0000-0000-0000-000000000000"))
        .name(name)
        .addPermission(permission)
        .build();
  }
}
