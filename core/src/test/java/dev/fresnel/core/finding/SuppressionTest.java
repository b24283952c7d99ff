// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.path.PathPattern;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

  @Test
  void itHoldsEverywhereAndForEverUnlessTold() {
    Suppression suppression = Suppression.of("missing-delete-role", "customers remove access");

    assertEquals("missing-delete-role", suppression.rule());
    assertEquals("customers remove access", suppression.reason());
    assertEquals(PathPattern.parse("**"), suppression.path());
    assertEquals(Optional.empty(), suppression.expires());
  }

  @Test
  void itCanBeNarrowed() {
    Suppression suppression =
        Suppression.of("LH2005", "agreed").toBuilder()
            .path(PathPattern.parse("plans[0].**"))
            .expires(LocalDate.of(2027, 1, 31))
            .build();

    assertEquals(PathPattern.parse("plans[0].**"), suppression.path());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), suppression.expires());
    assertEquals(suppression, suppression.toBuilder().build());
    assertNotEquals(Suppression.of("LH2005", "agreed"), suppression);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
  void itNeedsAReasonAndARule(String blank) {
    assertEquals(
        "reason must say why \"LH2005\" is suppressed, not be blank",
        assertThrows(IllegalArgumentException.class, () -> Suppression.of("LH2005", blank))
            .getMessage());
    assertEquals(
        "rule must be the id or slug of a rule, not blank",
        assertThrows(IllegalArgumentException.class, () -> Suppression.of(blank, "agreed"))
            .getMessage());
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(
        "Cannot build Suppression, some of required attributes are not set [rule, reason]",
        assertThrows(IllegalStateException.class, Suppression.builder()::build).getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "rule",
        assertThrows(NullPointerException.class, () -> Suppression.of(null, "agreed"))
            .getMessage());
    assertEquals(
        "reason",
        assertThrows(NullPointerException.class, () -> Suppression.of("LH2005", null))
            .getMessage());
    assertEquals(
        "path",
        assertThrows(NullPointerException.class, () -> Suppression.builder().path(null))
            .getMessage());
  }
}
