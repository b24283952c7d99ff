// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmGuidTest {

  @ParameterizedTest
  @CsvSource({
    "test, d6a5baf1-8b9b-542a-8525-2982f1f98a0c",
    "Fabrikam Managed Services - Interstellar, ae0e3f3a-0904-5191-94d5-f0bb83930f16"
  })
  void givesWhatArmGives(String part, String guid) {
    assertEquals(guid, ArmGuid.of(part));
  }

  @Test
  void joinsItsPartsByHyphens() {
    assertEquals(ArmGuid.of("a-b-c"), ArmGuid.of("a", "b", "c"));
    assertNotEquals(ArmGuid.of("a", "b"), ArmGuid.of("b", "a"));
    assertNotEquals(ArmGuid.of("a"), ArmGuid.of("A"));
  }

  @Test
  void readsTextBeyondAsciiAsUtf8WithLoneSurrogatesReplaced() {
    assertEquals(ArmGuid.of("\uFFFDx"), ArmGuid.of("\uD800x"));
    assertEquals(ArmGuid.of("\uFFFD"), ArmGuid.of("\uDC00"));
    assertNotEquals(ArmGuid.of("?"), ArmGuid.of("\uD800"));
    assertNotEquals(ArmGuid.of("\uFFFD"), ArmGuid.of("\uD83D\uDE00"));
  }
}
