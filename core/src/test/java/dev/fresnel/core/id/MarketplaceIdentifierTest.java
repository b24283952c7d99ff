// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketplaceIdentifierTest {

  /** The three ways in, of one type. */
  record Type(
      String parameter,
      String form,
      Function<String, ? extends Identifier> parse,
      Function<String, ? extends Optional<? extends Identifier>> tryParse,
      Function<String, ? extends Identifier> asWritten) {

    @Override
    public String toString() {
      return parameter;
    }
  }

  static Stream<Type> types() {
    return Stream.of(
        new Type(
            "offerId",
            "1 to 50 lower-case letters, digits, hyphens and underscores",
            OfferId::parse,
            OfferId::tryParse,
            OfferId::asWritten),
        new Type(
            "planId",
            "1 to 50 lower-case letters, digits, hyphens and underscores",
            PlanId::parse,
            PlanId::tryParse,
            PlanId::asWritten),
        new Type(
            "publisherId",
            "1 to 50 letters, digits, hyphens and underscores",
            PublisherId::parse,
            PublisherId::tryParse,
            PublisherId::asWritten));
  }

  @ParameterizedTest
  @MethodSource("types")
  void lettersDigitsHyphensAndUnderscoresAreTaken(Type type) {
    for (String text : new String[] {"a", "0", "-", "_", "az09-_", "x".repeat(50)}) {
      Identifier parsed = type.parse().apply(text);
      assertEquals(text, parsed.value());
      assertTrue(parsed.isWellFormed());
      assertEquals(Optional.of(parsed), type.tryParse().apply(text));
      assertEquals(parsed, type.asWritten().apply(text));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void allElseIsRefusedButCanBeHeld(Type type) {
    for (String text :
        new String[] {
          "",
          "x".repeat(51),
          "a b",
          "a.b",
          "a/b",
          "a\n",
          "a:",
          "a@",
          "a[",
          "a`",
          "a{",
          "\u00e9",
          "\u0131",
          "\uff41",
          "\u0661",
          "\ud83d\ude00",
          "[parameters('x')]"
        }) {
      assertThrows(IllegalArgumentException.class, () -> type.parse().apply(text), text);
      assertEquals(Optional.empty(), type.tryParse().apply(text), text);
      assertEquals(text, type.asWritten().apply(text).value());
      assertFalse(type.asWritten().apply(text).isWellFormed(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theMessageNamesParameterFormAndValue(Type type) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> type.parse().apply("Managed Services"));

    assertEquals(
        type.parameter() + " must be " + type.form() + ", not \"Managed Services\"",
        thrown.getMessage());
  }

  @ParameterizedTest
  @MethodSource("types")
  @NullUnmarked
  void nullIsRefusedByName(Type type) {
    for (Function<?, ?> wayIn :
        new Function<?, ?>[] {type.parse(), type.tryParse(), type.asWritten()}) {
      NullPointerException thrown =
          assertThrows(NullPointerException.class, () -> wayIn.apply(null));
      assertEquals(type.parameter(), thrown.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Z", "managed-Services"})
  void upperCaseIsForPublishersOnly(String text) {
    assertEquals(text, PublisherId.parse(text).value());
    assertEquals(Optional.empty(), OfferId.tryParse(text));
    assertEquals(Optional.empty(), PlanId.tryParse(text));
  }

  @Test
  void caseCountsWhenTwoAreCompared() {
    assertNotEquals(PublisherId.parse("Fabrikam"), PublisherId.parse("fabrikam"));
    assertNotEquals(OfferId.asWritten("Gold"), OfferId.asWritten("gold"));
  }

  @Test
  void identifiersOfTwoTypesAreNeverEqual() {
    assertNotEquals(OfferId.parse("gold"), PlanId.parse("gold"));
    assertEquals(OfferId.parse("gold").hashCode(), OfferId.parse("gold").hashCode());
  }
}
