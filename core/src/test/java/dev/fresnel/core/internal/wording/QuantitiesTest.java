// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  @Test
  void numbersHaveCommasBetweenThousands() {
    assertEquals("0", Quantities.number(0));
    assertEquals("999", Quantities.number(999));
    assertEquals("1,000", Quantities.number(1_000));
    assertEquals("10,000,000,000", Quantities.number(10_000_000_000L));
  }

  @Test
  void oneThingIsCountedInTheSingular() {
    assertEquals("0 plans", Quantities.count(0, "plan", "plans"));
    assertEquals("1 plan", Quantities.count(1, "plan", "plans"));
    assertEquals("10,000 plans", Quantities.count(10_000, "plan", "plans"));
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    assertEquals(0, Quantities.characters(""));
    assertEquals(3, Quantities.characters("a\uD83D\uDE00b"));
  }

  @Test
  void ofAListTheFirstAreShownAndTheOthersCounted() {
    assertEquals("", Quantities.firstOf(List.of(), 2));
    assertEquals("a, b", Quantities.firstOf(List.of("a", "b"), 2));
    assertEquals("a, b and 1 more", Quantities.firstOf(List.of("a", "b", "c"), 2));
    assertEquals(
        "#0 and 1,000 more",
        Quantities.firstOf(
            IntStream.rangeClosed(0, 1_000).boxed().toList(), 1, number -> "#" + number));
  }
}
