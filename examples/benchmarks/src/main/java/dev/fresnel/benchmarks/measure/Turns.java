// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures two sides by turns: both are warmed up together, then each round is a batch of the one
 * and a batch of the other, and what disturbs the machine disturbs both.
 */
final class Turns {

  private final Batch ours;
  private final Batch beside;

  private final Counter clock;

  private Turns(Batch ours, Batch beside, Counter clock) {
    this.ours = ours;
    this.beside = beside;
    this.clock = clock;
  }

  static List<Round> measure(Sides sides, Effort effort) throws IOException {
    Turns turns =
        new Turns(
            new Batch(sides.ours(), effort.batch()),
            new Batch(sides.beside(), effort.batch()),
            sides.ours() instanceof MeasuredSide ours ? ours.clock() : Counter.CPU_TIME);
    turns.warmUp(effort);
    List<Round> rounds = new ArrayList<>(effort.rounds());
    for (int i = 0; i < effort.rounds(); i++) {
      rounds.add(turns.round(i % 2 == 0));
    }
    return rounds;
  }

  private void warmUp(Effort effort) throws IOException {
    long start = clock.count();
    while (clock.count() - start < effort.warmUp().toNanos()) {
      ours.warmUp();
      beside.warmUp();
    }
  }

  /** Who begins leaves its garbage to the other, so they take turns at that too. */
  private Round round(boolean oursFirst) throws IOException {
    if (oursFirst) {
      double first = ours.measure();
      return new Round(first, beside.measure());
    }
    double first = beside.measure();
    return new Round(ours.measure(), first);
  }
}
