// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleCatalogTest {

  private static final LocalDate DATE = LocalDate.of(2026, 1, 2);
  private static final RoleDefinition ONE = role("10000000-0000-0000-0000-000000000000", "One");
  private static final RoleDefinition TWO = role("20000000-0000-0000-0000-000000000000", "Two");
  private static final RoleDefinition SIX = role("f0000000-0000-0000-0000-000000000000", "Six");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Virtual Machine Administrator Login",
        "virtual machine administrator login",
        "VIRTUAL MACHINE ADMINISTRATOR LOGIN",
        " Virtual Machine Administrator Login\t"
      })
  void findsByNameIgnoringCaseInAnyLocale(String name) {
    assertEquals(
        Optional.of(RoleDefinitionId.parse("1c0163c0-47e6-4577-8991-ea5c82e286e4")),
        RoleCatalog.builtIn().findByName(name).map(RoleDefinition::id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nobody",
        "Virtual Machine Adm\u0130nistrator Login",
        "vırtual machine administrator login",
        "Reader Reader"
      })
  void findsNoOtherName(String name) {
    assertEquals(Optional.empty(), RoleCatalog.builtIn().findByName(name));
  }

  @Test
  void tellsIdsOfRolesFromThoseOfOtherThings() {
    RoleCatalog roles = RoleCatalog.builtIn();
    for (RoleDefinition role : roles.roles()) {
      assertTrue(roles.has(PrincipalId.parse(role.id().value().toUpperCase(Locale.ROOT))));
    }
    // The first four digits are those of Reader.
    assertFalse(roles.has(PrincipalId.parse("acdd0000-0000-4000-8000-000000000001")));
    assertFalse(roles.has(PrincipalId.parse("00000000-0000-4000-8000-000000000001")));
    for (String text : List.of("", "acd", "acdd", "acdx72a7", "[parameters('id')]")) {
      assertFalse(roles.has(PrincipalId.asWritten(text)), text);
    }
  }

  @Test
  void findsById() {
    RoleCatalog catalog = RoleCatalog.of(List.of(TWO, SIX, ONE), DATE);

    for (RoleDefinition role : List.of(ONE, TWO, SIX)) {
      assertEquals(Optional.of(role), catalog.find(role.id()));
    }
    for (String id : List.of("00000000-", "15000000-", "20000001-", "ff000000-")) {
      RoleDefinitionId absent = RoleDefinitionId.parse(id + "0000-0000-0000-000000000000");
      assertEquals(Optional.empty(), catalog.find(absent));
      assertEquals(Optional.empty(), RoleCatalog.builtIn().find(absent));
    }
    assertEquals(Optional.empty(), RoleCatalog.of(List.of(), DATE).find(ONE.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Reader",
        "acdd72a7-3385-48ef-bd42-f606fba81ae",
        "acdd72a7-3385-48ef-bd42-f606fba81ae70",
        "[parameters('role')]"
      })
  void findsNothingByMalformedId(String id) {
    assertEquals(Optional.empty(), RoleCatalog.builtIn().find(RoleDefinitionId.asWritten(id)));
  }

  @Test
  void findsBuiltInRoleByIdInUpperCase() {
    RoleDefinitionId id = RoleDefinitionId.parse("ACDD72A7-3385-48EF-BD42-F606FBA81AE7");

    assertEquals("Reader", RoleCatalog.builtIn().find(id).orElseThrow().name());
  }

  @Test
  void givesSameRoleEachTime() {
    RoleCatalog catalog = RoleCatalog.builtIn();

    assertSame(catalog, RoleCatalog.builtIn());
    assertSame(catalog.find(Roles.READER).orElseThrow(), catalog.find(Roles.READER).orElseThrow());
  }

  @Test
  void findsEveryRoleInWhateverOrderTheyAreLookedUp() {
    RoleCatalog roles = RoleCatalog.builtIn();
    for (int round = 0; round < 2; round++) {
      for (RoleDefinition role : roles.roles()) {
        assertEquals(role.id(), roles.find(role.id()).orElseThrow().id());
      }
    }
  }

  @Test
  void ordersRolesById() {
    RoleCatalog catalog = RoleCatalog.of(List.of(SIX, ONE, TWO), DATE);

    assertEquals(List.of(ONE, TWO, SIX), catalog.roles());
    assertEquals(3, catalog.size());
    assertEquals(DATE, catalog.date());
    assertEquals("RoleCatalog{size=3, date=2026-01-02}", catalog.toString());
    assertThrows(UnsupportedOperationException.class, () -> catalog.roles().remove(0));
  }

  @Test
  void takesFirstIdOfSeveralRolesWithOneName() {
    RoleCatalog catalog = RoleCatalog.of(List.of(TWO.withName("ONE"), ONE), DATE);

    assertEquals(Optional.of(ONE), catalog.findByName("one"));
  }

  @Test
  void rejectsIdsThatAreRepeatedOrMalformed() {
    assertEquals(
        "roles must have different ids, not twice 10000000-0000-0000-0000-000000000000",
        assertThrows(
                IllegalArgumentException.class,
                () -> RoleCatalog.of(List.of(ONE, TWO, ONE.withName("x")), DATE))
            .getMessage());
    assertEquals(
        "roles must have GUIDs as ids, not \"Owner\"",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    RoleCatalog.of(
                        List.of(TWO, ONE.withId(RoleDefinitionId.asWritten("Owner"))), DATE))
            .getMessage());
  }

  @Test
  void extendsAndReplacesRoles() {
    RoleDefinition newOne = ONE.withName("New one");
    LocalDate later = DATE.plusDays(1);

    RoleCatalog extended =
        RoleCatalog.of(List.of(ONE, SIX), DATE)
            .extendedWith(RoleCatalog.of(List.of(TWO, newOne), later));

    assertEquals(RoleCatalog.of(List.of(newOne, TWO, SIX), later), extended);
  }

  @Test
  void extendsBuiltInRolesWithCustomOne() {
    RoleDefinition custom = ONE.withType(RoleType.CUSTOM);
    RoleCatalog extended =
        RoleCatalog.builtIn().extendedWith(RoleCatalog.of(List.of(custom), DATE));

    assertEquals(RoleCatalog.builtIn().size() + 1, extended.size());
    assertTrue(extended.support(ONE.id()).forAuthorization().has(RefusalReason.CUSTOM_ROLE));
    assertTrue(extended.support(Roles.READER).forAuthorization().isSupported());
    assertEquals(Optional.of(custom), extended.findByName("one"));
  }

  @Test
  void isAValue() {
    RoleCatalog catalog = RoleCatalog.of(List.of(ONE, TWO), DATE);
    RoleCatalog same = RoleCatalog.of(List.of(TWO, ONE), DATE);

    assertEquals(catalog, same);
    assertEquals(catalog.hashCode(), same.hashCode());
    assertNotEquals(catalog, RoleCatalog.of(List.of(ONE, TWO), DATE.plusDays(1)));
    assertNotEquals(catalog, RoleCatalog.of(List.of(ONE), DATE));
    assertEquals(
        RoleCatalog.builtIn(),
        RoleCatalog.of(RoleCatalog.builtIn().roles(), RoleCatalog.builtIn().date()));
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without such a check may pass
  void namesParameterThatIsNull() {
    RoleCatalog catalog = RoleCatalog.builtIn();

    assertNull("roles", () -> RoleCatalog.of(null, DATE));
    assertNull("date", () -> RoleCatalog.of(List.of(), null));
    assertNull("id", () -> catalog.find(null));
    assertNull("name", () -> catalog.findByName(null));
    assertNull("other", () -> catalog.extendedWith(null));
    assertNull("out", () -> catalog.writeTo(null));
  }

  private static void assertNull(String parameter, Executable call) {
    assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
  }

  private static RoleDefinition role(String id, String name) {
    return RoleDefinition.builder()
        .id(RoleDefinitionId.parse(id))
        .name(name)
        .addPermission(Permission.of("*/read"))
        .build();
  }
}
