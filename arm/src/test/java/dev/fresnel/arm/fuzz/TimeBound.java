// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long an input may take: a second of the thread's own time for 8 KiB of it, or less.
 *
 * <p>An input that takes longer is tried again, as the first inputs of a process pay for the
 * loading of classes. The fuzzer counts what code runs, which makes it several times as slow: there
 * the bound is as much longer.
 */
final class TimeBound {

  private static final long NANOS = 1_000_000_000L;
  private static final int LENGTH = 8 * 1024;
  private static final int TRIES = 3;

  /**
   * How many times as long code takes that the fuzzer watches; 12 were measured before it was warm.
   */
  private static final int WATCHED = 8;

  private static final int SLOWNESS = isWatched() ? WATCHED : 1;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private TimeBound() {}

  private static boolean isWatched() {
    try {
      Class.forName("com.code_intelligence.jazzer.Jazzer", false, TimeBound.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Runs a target.
   *
   * @param length how many bytes or characters are read
   * @param readings how often the target reads them
   */
  static void check(int length, int readings, Runnable target) {
    long bound = NANOS * SLOWNESS * readings * (length / LENGTH + 1);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES && least > bound; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      target.run();
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    if (least > bound) {
      throw new AssertionError(
          length + " bytes, read " + readings + " times, take " + least / 1_000_000 + " ms");
    }
  }
}
