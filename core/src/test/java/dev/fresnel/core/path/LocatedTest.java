// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LocatedTest {

  private record Shelf(String name, Optional<String> label, List<String> books) {}

  private static final Located<Shelf> SHELF =
      Located.root(new Shelf("top", Optional.of("A-K"), List.of("one", "two")));

  private static final Located<Shelf> BARE =
      Located.root(new Shelf("low", Optional.empty(), List.of()));

  @Test
  void theRootStandsAtTheRoot() {
    assertEquals(ModelPath.root(), SHELF.path());
    assertEquals("top", SHELF.value().name());
  }

  @Test
  void aPropertyStandsUnderItsName() {
    assertEquals(
        new Located<>("top", ModelPath.parse("name")), SHELF.property("name", Shelf::name));
  }

  @Test
  void whatIsAbsentStandsNowhere() {
    assertEquals(
        Optional.of(new Located<>("A-K", ModelPath.parse("label"))),
        SHELF.optional("label", Shelf::label));
    assertEquals(Optional.empty(), BARE.optional("label", Shelf::label));
  }

  @Test
  void elementsStandUnderTheirIndexesInOrder() {
    assertEquals(
        List.of(
            new Located<>("one", ModelPath.parse("books[0]")),
            new Located<>("two", ModelPath.parse("books[1]"))),
        SHELF.each("books", Shelf::books));
    assertEquals(List.of(), BARE.each("books", Shelf::books));
    assertThrows(
        UnsupportedOperationException.class, () -> SHELF.each("books", Shelf::books).clear());
  }

  @Test
  void placesNest() {
    Located<Shelf> nested = new Located<>(SHELF.value(), ModelPath.parse("shelves[4]"));

    assertEquals(
        ModelPath.parse("shelves[4].books[1]"), nested.each("books", Shelf::books).get(1).path());
  }

  @Test
  void aPlaceIsMadeOnceAskedForAndKept() {
    Located<String> misnamed = SHELF.property("a.b", Shelf::name);
    assertEquals("top", misnamed.value());
    assertEquals(
        "property must be a name without periods and brackets, not \"a.b\"",
        assertThrows(IllegalArgumentException.class, misnamed::path).getMessage());

    Located<String> named = SHELF.property("name", Shelf::name);
    assertSame(named.path(), named.path());
  }

  @Test
  void equalWhereValueAndPlaceAre() {
    Located<String> name = SHELF.property("name", Shelf::name);
    Located<String> same = new Located<>("top", ModelPath.parse("name"));
    assertEquals(same, name);
    assertEquals(same.hashCode(), name.hashCode());
    assertNotEquals(SHELF.property("title", Shelf::name), name);
    assertNotEquals(BARE.property("name", Shelf::name), name);
    assertNotEquals(name.value(), (Object) name);
    assertEquals("Located{path=name, value=top}", name.toString());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals("value", messageOf(() -> Located.root(null)));
    assertEquals("path", messageOf(() -> new Located<>("x", null)));
    assertEquals("accessor", messageOf(() -> SHELF.property("name", null)));
    assertEquals("accessor", messageOf(() -> SHELF.optional("name", null)));
    assertEquals("accessor", messageOf(() -> SHELF.each("name", null)));
    assertEquals("property", messageOf(() -> SHELF.property(null, Shelf::name)));
  }

  private static @Nullable String messageOf(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }
}
