// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.time.Duration;

/**
 * How long a row is measured. All times are processor time, or elapsed time in a row about it.
 *
 * @param warmUp how long both sides run together, before what they take is counted
 * @param batch how long a side runs in one round before it is the other's turn; at least once
 * @param rounds how often each side has its turn
 */
public record Effort(Duration warmUp, Duration batch, int rounds) {

  /** Enough for figures that hold; it takes some seconds until all of the reader is compiled. */
  public static final Effort FULL = new Effort(Duration.ofSeconds(8), Duration.ofMillis(60), 41);

  /** Enough to see that a row runs; each side runs twice, cold, and its times say nothing. */
  public static final Effort QUICK = new Effort(Duration.ZERO, Duration.ZERO, 2);

  /** One run and no more, for work that takes seconds. */
  static final Effort ONCE = new Effort(Duration.ZERO, Duration.ZERO, 1);

  /**
   * How long a row is measured.
   *
   * @throws IllegalArgumentException if there is no round
   */
  public Effort {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds is " + rounds + ", but must be at least 1");
    }
  }
}
