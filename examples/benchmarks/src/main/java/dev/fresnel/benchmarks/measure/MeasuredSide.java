// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.util.Objects;

/** What a counter shows for one run of the work, times a factor. */
record MeasuredSide(Counter counter, Work work, double factor, String unit) implements Side {

  MeasuredSide {
    Objects.requireNonNull(work, "work");
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
