// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.Locales;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidIdentifierTest {

  private static final String GUID = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

  /** The four ways in, of one type. */
  record Type(
      String parameter,
      Function<String, ? extends GuidIdentifier> parse,
      Function<String, ? extends Optional<? extends GuidIdentifier>> tryParse,
      Function<String, ? extends GuidIdentifier> asWritten,
      Function<UUID, ? extends GuidIdentifier> of) {

    @Override
    public String toString() {
      return parameter;
    }
  }

  static Stream<Type> types() {
    return Stream.of(
        new Type(
            "principalId",
            PrincipalId::parse,
            PrincipalId::tryParse,
            PrincipalId::asWritten,
            PrincipalId::of),
        new Type(
            "registrationAssignmentId",
            RegistrationAssignmentId::parse,
            RegistrationAssignmentId::tryParse,
            RegistrationAssignmentId::asWritten,
            RegistrationAssignmentId::of),
        new Type(
            "registrationDefinitionId",
            RegistrationDefinitionId::parse,
            RegistrationDefinitionId::tryParse,
            RegistrationDefinitionId::asWritten,
            RegistrationDefinitionId::of),
        new Type(
            "roleDefinitionId",
            RoleDefinitionId::parse,
            RoleDefinitionId::tryParse,
            RoleDefinitionId::asWritten,
            RoleDefinitionId::of),
        new Type(
            "subscriptionId",
            SubscriptionId::parse,
            SubscriptionId::tryParse,
            SubscriptionId::asWritten,
            SubscriptionId::of),
        new Type(
            "tenantId", TenantId::parse, TenantId::tryParse, TenantId::asWritten, TenantId::of));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aGuidIsTakenByEachWayIn(Type type) {
    GuidIdentifier parsed = type.parse().apply(GUID);

    assertEquals(GUID, parsed.value());
    assertEquals(GUID, parsed.toString());
    assertTrue(parsed.isWellFormed());
    assertFalse(parsed.isUnresolved());
    assertEquals(UUID.fromString(GUID), parsed.toUuid());
    assertEquals(Optional.of(parsed), type.tryParse().apply(GUID));
    assertEquals(parsed, type.asWritten().apply(GUID));
    assertEquals(parsed, type.of().apply(UUID.fromString(GUID)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void caseDoesNotCountAndTheCanonicalTextIsInLowerCase(Type type) {
    GuidIdentifier upper = type.parse().apply(GUID.toUpperCase(Locale.ROOT));

    assertEquals(GUID, upper.value());
    assertEquals(type.parse().apply(GUID), upper);
    assertEquals(type.parse().apply(GUID).hashCode(), upper.hashCode());
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsNoGuidIsRefusedWithParameterValueAndForm(Type type) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> type.parse().apply("contoso"));

    assertEquals(
        type.parameter()
            + " must be a GUID of 8-4-4-4-12 hexadecimal digits, such as"
            + " acdd72a7-3385-48ef-bd42-f606fba81ae7, not \"contoso\"",
        thrown.getMessage());
    assertEquals(Optional.empty(), type.tryParse().apply("contoso"));
  }

  @ParameterizedTest
  @MethodSource("types")
  @NullUnmarked
  void nullIsRefusedByName(Type type) {
    for (Function<?, ?> wayIn :
        new Function<?, ?>[] {type.parse(), type.tryParse(), type.asWritten(), type.of()}) {
      NullPointerException thrown =
          assertThrows(NullPointerException.class, () -> wayIn.apply(null));
      assertEquals(type.parameter(), thrown.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void anyTextCanBeHeldAsWritten(Type type) {
    GuidIdentifier held = type.asWritten().apply("Contoso\n");

    assertEquals("Contoso\n", held.value());
    assertFalse(held.isWellFormed());
    assertFalse(held.isZero());
    assertEquals(held, type.asWritten().apply("Contoso\n"));
    assertNotEquals(held, type.asWritten().apply("contoso\n"));
    IllegalStateException thrown = assertThrows(IllegalStateException.class, held::toUuid);
    assertEquals("not a GUID: \"Contoso\\u000a\"", thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "acdd72a7-3385-48ef-bd42-f606fba81ae",
        "acdd72a7-3385-48ef-bd42-f606fba81ae77",
        "acdd72a7338548efbd42f606fba81ae7",
        "{acdd72a7-3385-48ef-bd42-f606fba81ae7}",
        " acdd72a7-3385-48ef-bd42-f606fba81ae7",
        "acdd72a7-3385-48ef-bd42-f606fba81ae7\n",
        "acdd72a73-385-48ef-bd42-f606fba81ae7",
        "acdd72a7-3385-48ef-bd42_f606fba81ae7",
        "gcdd72a7-3385-48ef-bd42-f606fba81ae7",
        "/cdd72a7-3385-48ef-bd42-f606fba81ae7",
        ":cdd72a7-3385-48ef-bd42-f606fba81ae7",
        "@cdd72a7-3385-48ef-bd42-f606fba81ae7",
        "Gcdd72a7-3385-48ef-bd42-f606fba81ae7",
        "`cdd72a7-3385-48ef-bd42-f606fba81ae7",
        "\u0661cdd72a7-3385-48ef-bd42-f606fba81ae7",
        "\uff11cdd72a7-3385-48ef-bd42-f606fba81ae7",
        "acdd72a7-3385-48ef-bd42-f606fba81ae\u0131"
      })
  void onlyThirtyTwoHexadecimalDigitsInFiveGroupsAreAGuid(String text) {
    assertEquals(Optional.empty(), TenantId.tryParse(text));
    assertThrows(IllegalArgumentException.class, () -> TenantId.parse(text));
    assertEquals(text, TenantId.asWritten(text).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        "09afAF09-09af-AF09-09af-AF0909afAF09"
      })
  void everyHexadecimalDigitIsAllowedAndNoVersionIsDemanded(String text) {
    assertEquals(text.toLowerCase(Locale.ROOT), TenantId.parse(text).value());
  }

  @Test
  void onlyTheGuidOfZerosIsZero() {
    assertTrue(TenantId.parse("00000000-0000-0000-0000-000000000000").isZero());
    assertFalse(TenantId.parse("00000000-0000-0000-0000-000000000001").isZero());
  }

  @Test
  void identifiersOfTwoTypesAreNeverEqual() {
    assertNotEquals(PrincipalId.parse(GUID), TenantId.parse(GUID));
    assertFalse(TenantId.parse(GUID).equals(GUID));
  }

  @Test
  void theLocaleOfTheMachineDoesNotCount() {
    Locales.during(
        Locales.TURKISH,
        () -> assertEquals(GUID, TenantId.parse(GUID.toUpperCase(Locale.ROOT)).value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[parameters('tenantId')]", "[x]", "[ ]", "[]]"})
  void anExpressionIsUnresolved(String text) {
    assertTrue(TenantId.asWritten(text).isUnresolved());
    assertFalse(TenantId.asWritten(text).isWellFormed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "]", "[]", "[[x]", "[x", "x]", " [x]", "[x] "})
  void otherTextIsNotUnresolved(String text) {
    assertFalse(TenantId.asWritten(text).isUnresolved());
  }

  @Test
  void roleDefinitionIdsThatBeginAlikeAreToldApartHoweverOftenTheyAreMade() {
    String one = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    String other = "acdd72a7-3385-48ef-bd42-f606fba81ae8";
    String malformed = "acdd72a7-3385-48ef-bd42-f606fba81ae?";
    for (int i = 0; i < 3; i++) {
      assertEquals(one, RoleDefinitionId.asWritten(one).value());
      assertEquals(other, RoleDefinitionId.parse(other).value());
      assertEquals(one, RoleDefinitionId.parse(one.toUpperCase(Locale.ROOT)).value());
      assertEquals(malformed, RoleDefinitionId.asWritten(malformed).value());
      assertFalse(RoleDefinitionId.asWritten(malformed).isWellFormed());
    }
  }
}
