// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

  private static final ModelPath ROLE =
      ModelPath.root().property("plans").index(0).property("manifest").property("role");

  @Test
  void thePathIsWrittenAsItIsInJava() {
    assertEquals("plans[0].manifest.role", ROLE.toString());
    assertEquals("$", ModelPath.root().toString());
    assertEquals("[2][10].a", ModelPath.root().index(2).index(10).property("a").toString());
  }

  @Test
  void aPathKnowsWhatHoldsIt() {
    assertEquals(Optional.of(ModelPath.parse("plans[0].manifest")), ROLE.parent());
    assertEquals(Optional.empty(), ModelPath.root().parent());
    assertEquals(4, ROLE.depth());
    assertEquals(0, ModelPath.root().depth());
  }

  @Test
  void theLastStepIsANameAnIndexOrTheRoot() {
    assertEquals("role", ROLE.lastStep());
    assertEquals("[0]", ModelPath.parse("plans[0]").lastStep());
    assertEquals("$", ModelPath.root().lastStep());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "a",
        "a.b",
        "[0]",
        "a[0]",
        "a[0][1].b",
        "a[2147483647]",
        "a b.c'd",
        "*.**",
        "a.b$",
        "\u0131.\ud83d\ude00"
      })
  void whatIsWrittenCanBeRead(String text) {
    assertEquals(text, ModelPath.parse(text).toString());
  }

  @Test
  void theRootIsOneObject() {
    assertSame(ModelPath.root(), ModelPath.parse("$"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".a",
        "a.",
        "a..b",
        "$.a",
        "a.$",
        "a[",
        "a]",
        "a]b",
        "a[]",
        "a[0",
        "a[0]b",
        "a[0].",
        "a.[0]",
        "a[-1]",
        "a[+1]",
        "a[x]",
        "a[01]",
        "a[ 1]",
        "a[*]",
        "a[2147483648]",
        "a[9999999999]",
        "a[99999999999]",
        "a[18446744073709551617]",
        "a[\u0661]",
        "a[0]]",
        "a[[0]]"
      })
  void whatIsNoPathIsRefused(String text) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ModelPath.parse(text));

    assertEquals(
        "path must be names and indexes such as plans[0].manifest, or $, not \"" + text + "\"",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "$", "a.b", "a[0]", "]", "["})
  void aPropertyIsOneName(String name) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ModelPath.root().property(name));

    assertEquals(
        "property must be a name without periods and brackets, not \"" + name + "\"",
        thrown.getMessage());
  }

  @Test
  void anIndexIsNotNegative() {
    assertEquals(
        "index must be 0 or more, not -1",
        assertThrows(IllegalArgumentException.class, () -> ModelPath.root().index(-1))
            .getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "path", assertThrows(NullPointerException.class, () -> ModelPath.parse(null)).getMessage());
    assertEquals(
        "property",
        assertThrows(NullPointerException.class, () -> ModelPath.root().property(null))
            .getMessage());
    assertEquals(
        "other",
        assertThrows(NullPointerException.class, () -> ROLE.startsWith(null)).getMessage());
  }

  @Test
  void pathsAreEqualStepByStep() {
    assertEquals(ROLE, ModelPath.parse("plans[0].manifest.role"));
    assertEquals(ROLE.hashCode(), ModelPath.parse("plans[0].manifest.role").hashCode());
    assertNotEquals(ROLE, ModelPath.parse("plans[1].manifest.role"));
    assertNotEquals(ROLE, ModelPath.parse("plan[0].manifest.role"));
    assertNotEquals(ROLE, ModelPath.parse("plans[0].manifest"));
    assertFalse(ROLE.equals("plans[0].manifest.role"));
  }

  @Test
  void pathsOfEqualHashAreTold() {
    ModelPath one = ModelPath.root().property("Aa");
    ModelPath other = ModelPath.root().property("BB");

    assertEquals(one.hashCode(), other.hashCode());
    assertNotEquals(one, other);
    assertNotEquals(one.property("x"), other.property("x"));
  }

  @Test
  void pathsAreInTheOrderInWhichAReaderMeetsThem() {
    String[] ordered = {
      "$", "A", "a", "a.b", "a.c", "a[0]", "a[0].x", "a[1]", "a[2]", "a[10]", "a[10].a", "b", "[0]"
    };
    assertEquals(
        String.join(" ", ordered),
        Stream.of(ordered)
            .sorted(Comparator.reverseOrder())
            .map(ModelPath::parse)
            .sorted()
            .map(ModelPath::toString)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aPathStartsWithItselfAndWhatHoldsIt() {
    assertTrue(ROLE.startsWith(ROLE));
    assertTrue(ROLE.startsWith(ModelPath.root()));
    assertTrue(ROLE.startsWith(ModelPath.parse("plans[0]")));
    assertFalse(ROLE.startsWith(ModelPath.parse("plans[1]")));
    assertFalse(ROLE.startsWith(ModelPath.parse("plan")));
    assertFalse(ROLE.startsWith(ROLE.property("more")));
    assertFalse(ModelPath.root().startsWith(ROLE));
  }

  @Test
  void aPathOfAnyDepthIsHandled() {
    ModelPath deep = ModelPath.parse("[0]".repeat(100_000));

    assertEquals(100_000, deep.depth());
    assertEquals(deep, ModelPath.parse(deep.toString()));
    assertEquals(0, deep.compareTo(ModelPath.parse(deep.toString())));
    assertTrue(deep.startsWith(ModelPath.parse("[0]")));
  }

  @Test
  void onlyAnIndexHasALastIndex() {
    assertEquals(OptionalInt.of(0), ModelPath.parse("plans[0]").lastIndex());
    assertEquals(
        OptionalInt.of(Integer.MAX_VALUE), ModelPath.parse("plans[2147483647]").lastIndex());
    assertEquals(OptionalInt.empty(), ModelPath.parse("plans[0].name").lastIndex());
    assertEquals(OptionalInt.empty(), ModelPath.root().lastIndex());
  }

  @Test
  void theFirstStepsOfAPathAreAPath() {
    ModelPath path = ModelPath.parse("plans[3].name");
    assertEquals(ModelPath.root(), path.first(0));
    assertEquals(ModelPath.parse("plans"), path.first(1));
    assertEquals(ModelPath.parse("plans[3]"), path.first(2));
    assertEquals(path, path.first(3));
    assertEquals(
        "depth must be from 0 to 3, not 4",
        assertThrows(IllegalArgumentException.class, () -> path.first(4)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> path.first(-1));
  }

  @Test
  void belowAStartIsTheRest() {
    ModelPath path = ModelPath.parse("plans[3].manifest.authorizations[1]");
    assertEquals(path, path.below(ModelPath.root()));
    assertEquals(
        ModelPath.parse("manifest.authorizations[1]"), path.below(ModelPath.parse("plans[3]")));
    assertEquals(ModelPath.root(), path.below(path));
    assertEquals(
        "start must be a path that plans[3].manifest.authorizations[1] starts with, not plans[2]",
        assertThrows(IllegalArgumentException.class, () -> path.below(ModelPath.parse("plans[2]")))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> ModelPath.parse("plans").below(path));
  }

  @Test
  void aPathIsAppendedStepByStep() {
    ModelPath start = ModelPath.parse("plans[3]");
    assertEquals(
        ModelPath.parse("plans[3].authorizations[1]"),
        start.append(ModelPath.parse("authorizations[1]")));
    assertEquals(start, start.append(ModelPath.root()));
    assertEquals(start, ModelPath.root().append(start));
  }
}
