// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Effort FOUR_ROUNDS = new Effort(Duration.ZERO, Duration.ZERO, 4);

  private final StringBuilder log = new StringBuilder();

  private Side logged(char name) {
    return Side.time(() -> log.append(name));
  }

  @Test
  void bothSidesRunInEachRoundAndTakeTurnsAtGoingFirst() throws IOException {
    List<Round> rounds = Turns.measure(new Sides(logged('o'), logged('b')), FOUR_ROUNDS);
    assertEquals("obboobbo", log.toString());
    assertEquals(4, rounds.size());
    assertTrue(rounds.stream().allMatch(round -> round.ours() > 0 && round.beside() > 0));
  }

  @Test
  void aFixedSideIsTheSameInEachRound() throws IOException {
    assertEquals(
        List.of(new Round(3e9, 5e8), new Round(3e9, 5e8)),
        Turns.measure(new Sides(Side.seconds(1.5).times(2), Side.seconds(0.5)), Effort.QUICK));
  }

  @Test
  void aBatchOfQuickWorkHasMoreRunsThanOneOfSlowWork() throws IOException {
    long[] runs = new long[2];
    Side quick = Side.time(() -> spin(10_000, ++runs[0]));
    Side slow = Side.time(() -> spin(1_000_000, ++runs[1]));
    Turns.measure(
        new Sides(quick, slow), new Effort(Duration.ofMillis(40), Duration.ofMillis(2), 1));
    assertTrue(runs[0] > 2 * runs[1], runs[0] + " and " + runs[1]);
  }

  private static long spin(int steps, long seed) {
    long state = seed;
    for (int i = 0; i < steps; i++) {
      state = state * 6364136223846793005L + i;
    }
    return state;
  }

  @Test
  void memoryIsWhatOneRunAllocates() throws IOException {
    Side array = Side.memory(() -> new byte[10_000]);
    Round round = Turns.measure(new Sides(array, Side.bytes(10_000)), FOUR_ROUNDS).get(3);
    assertTrue(round.ours() >= 10_000 && round.ours() < 11_000, () -> "" + round);
    assertEquals(10_000, round.beside());
  }

  @Test
  void aSidePerByteIsDividedByTheLength() throws IOException {
    Sides sides = new Sides(Side.bytes(300).perByte(100), Side.bytes(20).times(3).perByte(20));
    assertEquals("B/B", sides.ours().unit());
    assertEquals(new Round(3, 3), Turns.measure(sides, Effort.ONCE).get(0));
    assertEquals("ns/B", Side.time(() -> log).perByte(5).unit());
  }

  @Test
  void sidesInDifferentUnitsAreNotCompared() {
    assertEquals(
        "ours is in ns, but beside is in B",
        assertThrows(
                IllegalArgumentException.class, () -> new Sides(Side.seconds(1), Side.bytes(1)))
            .getMessage());
  }

  @Test
  void thereIsAtLeastOneRound() {
    assertEquals(
        "rounds is 0, but must be at least 1",
        assertThrows(
                IllegalArgumentException.class, () -> new Effort(Duration.ZERO, Duration.ZERO, 0))
            .getMessage());
  }
}
