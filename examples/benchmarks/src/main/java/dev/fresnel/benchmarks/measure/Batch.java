// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs one side several times in a row, as often as it takes to fill a given time. */
final class Batch {

  private static final VarHandle RESULT = result();

  /**
   * A batch grows slowly, as the first runs, which are not compiled yet, say little of the next.
   */
  private static final int GROWTH = 10;

  private final Side side;
  private final long length;
  private long runs = 1;

  @SuppressWarnings("unused") // written by way of the handle, so that no result is left out
  private @Nullable Object result;

  Batch(Side side, Duration length) {
    this.side = side;
    this.length = length.toNanos();
  }

  private static VarHandle result() {
    try {
      return MethodHandles.lookup().findVarHandle(Batch.class, "result", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Runs the side and counts nothing but how many runs fill the time. */
  void warmUp() throws IOException {
    if (side instanceof MeasuredSide measured) {
      long time = Math.max(1, count(measured.clock(), measured.work()));
      double enough = (double) runs * length / time;
      runs = Math.max(1, Math.round(Math.min(enough, (double) runs * GROWTH)));
    }
  }

  /** What one run takes, in the side's unit. */
  double measure() throws IOException {
    if (side instanceof MeasuredSide measured) {
      return measured.factor() * count(measured.counter(), measured.work()) / runs;
    }
    return ((FixedSide) side).value();
  }

  private long count(Counter counter, Work work) throws IOException {
    long before = counter.count();
    for (long run = 0; run < runs; run++) {
      RESULT.setOpaque(this, work.run());
    }
    return counter.count() - before;
  }
}
