// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

/** One side of a ratio: work that is measured, or a fixed quantity. */
public sealed interface Side permits FixedSide, MeasuredSide {

  /** The processor time that one run of the work takes, in nanoseconds. */
  static Side time(Work work) {
    return new MeasuredSide(Counter.CPU_TIME, work, 1, Counter.CPU_TIME.unit());
  }

  /**
   * The time that goes by in one run of the work, in nanoseconds, for work that waits for other
   * threads. Other processes disturb it.
   */
  static Side elapsed(Work work) {
    return new MeasuredSide(Counter.ELAPSED_TIME, work, 1, Counter.ELAPSED_TIME.unit());
  }

  /** The memory that one run of the work allocates, in bytes. */
  static Side memory(Work work) {
    return new MeasuredSide(Counter.ALLOCATED_MEMORY, work, 1, Counter.ALLOCATED_MEMORY.unit());
  }

  /** A fixed time. */
  static Side seconds(double seconds) {
    return new FixedSide(seconds * 1e9, Counter.CPU_TIME.unit());
  }

  /** A fixed amount of memory. */
  static Side bytes(long bytes) {
    return new FixedSide(bytes, Counter.ALLOCATED_MEMORY.unit());
  }

  /** The unit: {@code ns} or {@code B}, or one of them for each byte of input, as {@code ns/B}. */
  String unit();

  /** This side times a factor, for inputs of which one is so many times as large as the other. */
  Side times(double factor);

  /**
   * This side divided by the length of its input.
   *
   * @param length in bytes
   */
  Side perByte(int length);
}
