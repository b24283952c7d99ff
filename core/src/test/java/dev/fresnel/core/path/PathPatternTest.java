// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "**, $",
    "**, plans[0].id",
    "$, $",
    "plans, plans",
    "plans[0].id, plans[0].id",
    "*, plans",
    "plans[*], plans[3]",
    "plans[*].*, plans[3].id",
    "plans[*].**, plans[3]",
    "plans[*].**, plans[3].manifest.authorizations[1].principal.id",
    "**.id, id",
    "**.id, plans[0].id",
    "**.id, id.id",
    "**[0], plans[0]",
    "**[*].id, plans[0].id",
    "**.**, $",
    "**.**, a.b",
    "plans.**.id, plans[0].manifest.id",
    "**.a.**.b, a.a.b.a.b",
    "[*], [7]"
  })
  void whatIsSelected(String pattern, String path) {
    assertTrue(PathPattern.parse(pattern).matches(ModelPath.parse(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "$, plans",
    "plans, $",
    "plans, Plans",
    "plans, plans[0]",
    "plans[0], plans",
    "plans[0], plans[1]",
    "*, plans[0]",
    "*, [0]",
    "*, $",
    "[*], plans",
    "plans[*], plans",
    "plans.*, plans[0]",
    "plans[*], plans.id",
    "**.id, $",
    "**.id, id[0]",
    "**.id, plans[0].name",
    "plans.**, plan",
    "**.a.**.b, a.a.a",
    "**.*, a[0]"
  })
  void whatIsNotSelected(String pattern, String path) {
    assertFalse(PathPattern.parse(pattern).matches(ModelPath.parse(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "a.$",
        "$.a",
        "a]",
        "a[",
        "a[]",
        "a[x]",
        "a[**]",
        "a[-1]",
        "a[01]",
        "a[2147483648]",
        "a.[0]",
        "a[0]b",
        "**plans",
        "pl*ns",
        "***"
      })
  void whatIsNoPatternIsRefused(String text) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> PathPattern.parse(text));

    assertEquals(Optional.empty(), PathPattern.tryParse(text));
    assertEquals(
        "pattern must be names, indexes, *, [*] and **, such as plans[*].manifest.**, or $, not \""
            + text
            + "\"",
        thrown.getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    PathPattern all = PathPattern.parse("**");

    assertEquals(
        "pattern",
        assertThrows(NullPointerException.class, () -> PathPattern.parse(null)).getMessage());
    assertEquals(
        "pattern",
        assertThrows(NullPointerException.class, () -> PathPattern.tryParse(null)).getMessage());
    assertEquals(
        "path", assertThrows(NullPointerException.class, () -> all.matches(null)).getMessage());
  }

  @Test
  void patternsAreEqualAsWritten() {
    assertEquals(PathPattern.parse("plans[*]"), PathPattern.parse("plans[*]"));
    assertEquals(Optional.of(PathPattern.parse("plans[*]")), PathPattern.tryParse("plans[*]"));
    assertEquals(
        PathPattern.parse("plans[*]").hashCode(), PathPattern.parse("plans[*]").hashCode());
    assertNotEquals(PathPattern.parse("**"), PathPattern.parse("**.**"));
    assertFalse(PathPattern.parse("**").equals("**"));
    assertEquals("plans[*].**", PathPattern.parse("plans[*].**").toString());
  }

  @Test
  void aPatternOfManyStarsTakesNoLongTime() {
    PathPattern pattern = PathPattern.parse("**.a.".repeat(30) + "b");
    ModelPath path = ModelPath.parse("a" + ".a".repeat(2_000));

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFalse(pattern.matches(path)));
  }
}
