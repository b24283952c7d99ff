// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretHashTest {

  private static final int COUNT = 1 << 10;

  /** Texts that all have one {@link String#hashCode}, as a document can choose them. */
  private static List<String> alike() {
    return IntStream.range(0, COUNT)
        .mapToObj(
            i ->
                IntStream.range(0, 10)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "aw" : "c9")
                    .collect(Collectors.joining()))
        .toList();
  }

  private static long distinct(Stream<? extends Identifier> ids) {
    return ids.mapToInt(Object::hashCode).distinct().count();
  }

  @Test
  void identifiersWhoseTextsHaveOneHashHaveManyHashes() {
    assertEquals(1, alike().stream().mapToInt(String::hashCode).distinct().count());
    assertTrue(distinct(alike().stream().map(PlanId::parse)) > COUNT * 0.99);
    assertTrue(distinct(alike().stream().map(PrincipalId::asWritten)) > COUNT * 0.99);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8, 36})
  void everyCharacterHasItsPart(int length) {
    String text = "a".repeat(length);
    assertEquals(SecretHash.of("a".repeat(length)), SecretHash.of(text));
    assertNotEquals(SecretHash.of(text + "a"), SecretHash.of(text));
    assertNotEquals(SecretHash.of(text + "\0"), SecretHash.of(text));
    for (int i = 0; i < length; i++) {
      String other = text.substring(0, i) + "b" + text.substring(i + 1);
      assertNotEquals(SecretHash.of(other), SecretHash.of(text), "character " + i);
    }
  }

  @Test
  void everyNumberHasItsPartInItsPlace() {
    assertEquals(SecretHash.of(1, 2, 3), SecretHash.of(1, 2, 3));
    assertNotEquals(SecretHash.of(1, 2, 3), SecretHash.of(2, 1, 3));
    assertNotEquals(SecretHash.of(1, 2, 3), SecretHash.of(1, 3, 2));
    assertNotEquals(SecretHash.of(1, 2, 3), SecretHash.of(1, 2, 4));
  }

  @Test
  void equalIdentifiersHaveOneHash() {
    assertEquals(PlanId.parse("gold").hashCode(), PlanId.asWritten("gold").hashCode());
    assertEquals(
        PrincipalId.parse("1A9D4E52-0B7C-4F38-8C61-5D2E9F3A7B01").hashCode(),
        PrincipalId.parse("1a9d4e52-0b7c-4f38-8c61-5d2e9f3a7b01").hashCode());
  }
}
