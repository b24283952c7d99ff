// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0", "1.2.5", "10.20.30", "999999999.999999999.999999999", "01.2.3"})
  void threeWholeNumbersAreTaken(String text) {
    assertEquals(text, ManifestVersion.parse(text).value());
    assertEquals(Optional.of(ManifestVersion.parse(text)), ManifestVersion.tryParse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2",
        "1.2.",
        ".1.2",
        "1..2",
        "1.2.3.",
        "1.2.3.4",
        "1.2.-3",
        "+1.2.3",
        "1.2.3-beta",
        "v1.2.3",
        " 1.2.3",
        "1.2.3\n",
        "1,2,3",
        "1.2.1000000000",
        "1.2.\u0663",
        "1.2.:",
        "1.2./"
      })
  void allElseIsRefusedButCanBeHeld(String text) {
    assertEquals(Optional.empty(), ManifestVersion.tryParse(text));
    assertThrows(IllegalArgumentException.class, () -> ManifestVersion.parse(text));
    assertEquals(text, ManifestVersion.asWritten(text).value());
    assertFalse(ManifestVersion.asWritten(text).isWellFormed());
  }

  @Test
  void theMessageNamesParameterFormAndValue() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ManifestVersion.parse("1.2"));

    assertEquals(
        "manifestVersion must be three whole numbers joined by periods, such as 1.2.5, not"
            + " \"1.2\"",
        thrown.getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    ManifestVersion version = ManifestVersion.parse("1.0.0");

    assertEquals(
        "manifestVersion",
        assertThrows(NullPointerException.class, () -> ManifestVersion.parse(null)).getMessage());
    assertEquals(
        "manifestVersion",
        assertThrows(NullPointerException.class, () -> ManifestVersion.tryParse(null))
            .getMessage());
    assertEquals(
        "manifestVersion",
        assertThrows(NullPointerException.class, () -> ManifestVersion.asWritten(null))
            .getMessage());
    assertEquals(
        "other",
        assertThrows(NullPointerException.class, () -> version.isHigherThan(null)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.1, 1.0.0",
    "1.1.0, 1.0.9",
    "2.0.0, 1.9.9",
    "1.0.10, 1.0.9",
    "10.0.0, 9.99.99",
    "999999999.0.0, 999999998.999999999.999999999"
  })
  void numbersAreComparedOneByOne(String higher, String lower) {
    assertTrue(ManifestVersion.parse(higher).isHigherThan(ManifestVersion.parse(lower)));
    assertFalse(ManifestVersion.parse(lower).isHigherThan(ManifestVersion.parse(higher)));
  }

  @Test
  void noVersionIsHigherThanItselfHoweverItIsWritten() {
    ManifestVersion plain = ManifestVersion.parse("1.2.3");
    ManifestVersion padded = ManifestVersion.parse("01.2.3");

    assertFalse(plain.isHigherThan(plain));
    assertFalse(plain.isHigherThan(padded));
    assertFalse(padded.isHigherThan(plain));
    assertNotEquals(plain, padded);
  }

  @Test
  void whatIsNoVersionCannotBeCompared() {
    ManifestVersion version = ManifestVersion.parse("1.2.3");
    ManifestVersion held = ManifestVersion.asWritten("latest");

    assertEquals(
        "not a version: \"latest\"",
        assertThrows(IllegalStateException.class, () -> held.isHigherThan(version)).getMessage());
    assertThrows(IllegalStateException.class, () -> version.isHigherThan(held));
  }
}
