// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.fixtures.AnyIds;
import dev.fresnel.core.fixtures.AnyTexts;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierProperties {

  /** The three ways in that all types have. */
  record Type(
      Function<String, ? extends Identifier> parse,
      Function<String, ? extends Optional<? extends Identifier>> tryParse,
      Function<String, ? extends Identifier> asWritten) {}

  private static final List<Type> TYPES =
      List.of(
          new Type(ManifestVersion::parse, ManifestVersion::tryParse, ManifestVersion::asWritten),
          new Type(OfferId::parse, OfferId::tryParse, OfferId::asWritten),
          new Type(PlanId::parse, PlanId::tryParse, PlanId::asWritten),
          new Type(PrincipalId::parse, PrincipalId::tryParse, PrincipalId::asWritten),
          new Type(PublisherId::parse, PublisherId::tryParse, PublisherId::asWritten),
          new Type(
              ResourceGroupName::parse, ResourceGroupName::tryParse, ResourceGroupName::asWritten),
          new Type(TenantId::parse, TenantId::tryParse, TenantId::asWritten));

  @Provide
  Arbitrary<Type> types() {
    return Arbitraries.of(TYPES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        AnyTexts.texts(),
        AnyTexts.guids(),
        AnyTexts.slugs(),
        AnyIds.manifestVersions().map(ManifestVersion::value));
  }

  @Provide
  Arbitrary<String> guids() {
    return AnyTexts.guids();
  }

  @Provide
  Arbitrary<ManifestVersion> versions() {
    return Arbitraries.oneOf(
        AnyIds.manifestVersions().filter(ManifestVersion::isWellFormed),
        Arbitraries.of("1.0.0", "1.0.1", "1.1.0", "2.0.0").map(ManifestVersion::parse));
  }

  @Property
  void theThreeWaysInAgree(@ForAll("types") Type type, @ForAll("texts") String text) {
    Identifier held = type.asWritten().apply(text);

    assertEquals(Optional.of(held).filter(Identifier::isWellFormed), type.tryParse().apply(text));
    if (held.isWellFormed()) {
      assertEquals(held, type.parse().apply(text));
    } else {
      assertEquals(text, held.value());
      IllegalArgumentException thrown =
          assertThrows(IllegalArgumentException.class, () -> type.parse().apply(text));
      assertTrue(thrown.toString().endsWith(", not " + Text.quote(text)));
    }
  }

  @Property
  void whatIsHeldCanBeHeldAgain(@ForAll("types") Type type, @ForAll("texts") String text) {
    Identifier held = type.asWritten().apply(text);
    Identifier again = type.asWritten().apply(held.value());

    assertEquals(held, again);
    assertEquals(held.hashCode(), again.hashCode());
    assertEquals(held.value(), again.value());
    assertFalse(held.isWellFormed() && held.isUnresolved());
  }

  @Property
  void aGuidIsThatOfItsUuid(@ForAll("guids") String guid) {
    TenantId parsed = TenantId.parse(guid);

    assertEquals(UUID.fromString(guid), parsed.toUuid());
    assertEquals(parsed, TenantId.of(parsed.toUuid()));
    assertEquals(guid.toLowerCase(Locale.ROOT), parsed.value());
  }

  @Property
  void versionsAreOrdered(
      @ForAll("versions") ManifestVersion a,
      @ForAll("versions") ManifestVersion b,
      @ForAll("versions") ManifestVersion c) {
    assertEquals(a.equals(b), !a.isHigherThan(b) && !b.isHigherThan(a));
    assertFalse(a.isHigherThan(b) && b.isHigherThan(a));
    if (a.isHigherThan(b) && b.isHigherThan(c)) {
      assertTrue(a.isHigherThan(c));
    }
  }

  @Property
  void quotedTextIsOneShortPrintableLine(@ForAll("texts") String text) {
    String quoted = Text.quote(text);

    assertTrue(quoted.startsWith("\""));
    assertTrue(quoted.length() <= 6 * Text.SHOWN_LENGTH + 40);
    assertFalse(quoted.codePoints().anyMatch(Character::isISOControl));
    assertFalse(
        quoted.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE), quoted);
  }
}
