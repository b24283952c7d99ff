// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.util.Objects;

/** What a counter shows for one run of the work, times a factor. */
record MeasuredSide(Counter counter, Work work, double factor, String unit) implements Side {

  MeasuredSide {
    Objects.requireNonNull(work, "work");
  }

  /** What tells how long the side runs: elapsed time for work that waits, or it takes minutes. */
  Counter clock() {
    return counter == Counter.ELAPSED_TIME ? counter : Counter.CPU_TIME;
  }

  @Override
  public Side times(double by) {
    return new MeasuredSide(counter, work, factor * by, unit);
  }

  @Override
  public Side perByte(int length) {
    return new MeasuredSide(counter, work, factor / length, unit + "/B");
  }
}
