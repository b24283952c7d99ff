// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RelatedPlace;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.fixtures.CompleteModels;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of every value type that has a builder. */
class ValueTypesTest {

  /** Two values that differ in every attribute, and what must be given. */
  record Type(String name, Object one, Object other, List<String> mandatory) {

    Type(String name, Object one, Object other, String... mandatory) {
      this(name, one, other, List.of(mandatory));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Type> types() {
    return Stream.concat(typesOfOffers(), typesOfDelegations());
  }

  private static Stream<Type> typesOfOffers() {
    return Stream.of(
        new Type(
            "Contact", CompleteModels.LISTING.supportContact().orElseThrow(), OtherModels.CONTACT),
        new Type("Listing", CompleteModels.LISTING, OtherModels.LISTING),
        new Type(
            "Manifest",
            CompleteModels.MANIFEST,
            OtherModels.MANIFEST,
            "version",
            "managedByTenantId"),
        new Type("Offer", CompleteModels.OFFER, OtherModels.OFFER, "publisherId", "id"),
        new Type(
            "OfferChange",
            OfferChange.of(CompleteModels.OFFER, OtherModels.OFFER)
                .withHeldPlans(CompleteModels.PLAN.id()),
            OfferChange.of(OtherModels.OFFER, CompleteModels.OFFER),
            "live",
            "next"),
        new Type("Plan", CompleteModels.PLAN, OtherModels.PLAN, "id", "manifest"),
        new Type("Video", CompleteModels.VIDEO, OtherModels.VIDEO));
  }

  private static Stream<Type> typesOfDelegations() {
    return Stream.of(
        new Type(
            "Authorization",
            CompleteModels.AUTHORIZATION,
            OtherModels.AUTHORIZATION,
            "principal",
            "roleDefinitionId"),
        new Type(
            "CustomerSubscription",
            CompleteModels.CUSTOMER_SUBSCRIPTION,
            OtherModels.CUSTOMER_SUBSCRIPTION,
            "id"),
        new Type("CustomerTenant", CompleteModels.CUSTOMER, OtherModels.CUSTOMER, "id"),
        new Type(
            "DefinitionChange",
            DefinitionChange.of(CompleteModels.DEFINITION, OtherModels.DEFINITION),
            DefinitionChange.of(OtherModels.DEFINITION, CompleteModels.DEFINITION),
            "live",
            "next"),
        new Type("Delegation", CompleteModels.DELEGATION, OtherModels.DELEGATION, "definition"),
        new Type(
            "EligibleAuthorization",
            CompleteModels.ELIGIBLE,
            OtherModels.ELIGIBLE,
            "principal",
            "roleDefinitionId"),
        new Type(
            "Finding",
            finding("LH2003", Severity.ERROR, Severity.WARNING, "one"),
            finding("LH4001", Severity.WARNING, Severity.INFO, "other"),
            "ruleId",
            "slug",
            "severity",
            "message",
            "path"),
        new Type("JustInTimeAccessPolicy", CompleteModels.POLICY, OtherModels.POLICY),
        new Type("Principal", CompleteModels.SUPPORT, OtherModels.PRINCIPAL, "id"),
        new Type(
            "RegistrationAssignment", CompleteModels.ASSIGNMENT, OtherModels.ASSIGNMENT, "scope"),
        new Type(
            "RegistrationDefinition",
            CompleteModels.DEFINITION,
            OtherModels.DEFINITION,
            "name",
            "managedByTenantId"));
  }

  private static Finding finding(String rule, Severity severity, Severity own, String text) {
    return Finding.builder()
        .ruleId(RuleId.parse(rule))
        .slug("slug-" + text)
        .severity(severity)
        .ruleSeverity(own)
        .message("Message " + text)
        .path(ModelPath.root().property(text))
        .location(new SourceLocation(text, 1, 1))
        .addRelated(RelatedPlace.of(ModelPath.root().property(text)))
        .azureErrorCode("Code" + text)
        .source(URI.create("https://example.com/" + text))
        .suppression(Suppression.of(rule, text))
        .cause("Cause " + text)
        .build();
  }

  @Test
  void everyTypeOfTheDomainIsHere() throws IOException, URISyntaxException {
    Path classes = Path.of(Offer.class.getResource("Offer.class").toURI()).resolveSibling("");
    try (Stream<Path> files = Files.list(classes)) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.startsWith("Immutable") && !file.contains("$"))
              .map(file -> file.substring("Immutable".length(), file.length() - ".class".length()))
              .filter(name -> types().noneMatch(type -> type.name().equals(name)))
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyIsEqual(Type type) {
    Object copy = ValueTypes.build(ValueTypes.toBuilder(type.one()));

    assertEquals(type.one(), copy);
    assertEquals(type.one().hashCode(), copy.hashCode());
    assertEquals(type.one().toString(), copy.toString());
    assertFalse(type.one().equals(type.name()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAttributeCountsAndCanBeChangedAlone(Type type) {
    for (String attribute : ValueTypes.attributes(type.one())) {
      Object before = ValueTypes.get(type.one(), attribute);
      Object after = ValueTypes.get(type.other(), attribute);
      Object changed = ValueTypes.with(type.one(), attribute, after);

      assertNotEquals(before, after, attribute);
      assertNotEquals(type.one(), changed, attribute);
      assertNotEquals(type.one().toString(), changed.toString(), attribute);
      assertEquals(after, ValueTypes.get(changed, attribute));
      assertEquals(before, ValueTypes.get(type.one(), attribute));
      assertEquals(type.one(), ValueTypes.with(changed, attribute, before), attribute);
      assertSame(changed, ValueTypes.with(changed, attribute, ValueTypes.get(changed, attribute)));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void changingAllMakesTheOther(Type type) {
    Object changing = type.one();
    for (String attribute : ValueTypes.attributes(type.one())) {
      changing = ValueTypes.with(changing, attribute, ValueTypes.get(type.other(), attribute));
    }
    assertEquals(type.other(), changing);
    assertEquals(type.other().hashCode(), changing.hashCode());
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsMandatoryIsNamedAndNothingElseIs(Type type) {
    Object builder = ValueTypes.builder(type.one());
    List<String> missing = new ArrayList<>(type.mandatory());
    while (!missing.isEmpty()) {
      IllegalStateException thrown =
          assertThrows(IllegalStateException.class, () -> ValueTypes.build(builder));
      assertEquals(
          "Cannot build "
              + type.name()
              + ", some of required attributes are not set ["
              + String.join(", ", missing)
              + "]",
          thrown.getMessage());
      String next = missing.remove(0);
      ValueTypes.set(builder, next, ValueTypes.get(type.one(), next), Object.class);
    }
    Object least = ValueTypes.build(builder);
    for (String attribute : ValueTypes.attributes(least)) {
      Object value = ValueTypes.get(least, attribute);
      if (value instanceof List<?> list) {
        assertEquals(List.of(), list, attribute);
      } else if (value instanceof Optional<?> optional) {
        assertEquals(Optional.empty(), optional, attribute);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsRefusedByName(Type type) {
    for (String attribute : ValueTypes.attributes(type.one())) {
      Object value = ValueTypes.get(type.one(), attribute);
      if (value instanceof List<?>) {
        assertNamed("\"elements\" is null", type, attribute, Iterable.class);
      } else if (value instanceof Optional<?>) {
        assertNamed("\"" + attribute + "\" is null", type, attribute, Optional.class);
      } else {
        assertNamed(attribute, type, attribute, Object.class);
      }
    }
  }

  private static void assertNamed(String end, Type type, String attribute, Class<?> parameter) {
    Object builder = ValueTypes.builder(type.one());
    NullPointerException thrown =
        assertThrows(
            NullPointerException.class, () -> ValueTypes.set(builder, attribute, null, parameter));
    assertTrue(thrown.toString().endsWith(end), thrown.toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsAreCopiedAndCannotBeChanged(Type type) {
    for (String attribute : ValueTypes.attributes(type.one())) {
      if (ValueTypes.get(type.one(), attribute) instanceof List<?> list) {
        List<Object> given = new ArrayList<>(list);
        given.addAll((List<?>) ValueTypes.get(type.other(), attribute));
        List<Object> expected = List.copyOf(given);
        Object builder = ValueTypes.toBuilder(type.one());
        ValueTypes.set(builder, attribute, given, Iterable.class);
        Object built = ValueTypes.build(builder);
        given.clear();
        ValueTypes.set(builder, attribute, List.of(), Iterable.class);

        List<?> held = (List<?>) ValueTypes.get(built, attribute);
        assertEquals(expected, held);
        assertThrows(UnsupportedOperationException.class, held::clear);
        assertEquals(List.of(), ValueTypes.get(ValueTypes.build(builder), attribute));
      }
    }
  }
}
