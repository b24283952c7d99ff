// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM counts, most of it of the running thread. */
enum Counter {

  /**
   * Processor time of the running thread, in nanoseconds. Unlike elapsed time it does not grow
   * while other processes have the processor; garbage collection and compilation, which other
   * threads do, are not in it.
   */
  CPU_TIME("ns") {
    @Override
    long count() {
      return THREADS.getCurrentThreadCpuTime();
    }
  },

  /** Elapsed time in nanoseconds, for what waits for other threads. */
  ELAPSED_TIME("ns") {
    @Override
    long count() {
      return System.nanoTime();
    }
  },

  /** Memory that the running thread has allocated, in bytes, whether it is still in use or not. */
  ALLOCATED_MEMORY("B") {
    @Override
    long count() {
      return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
  };

  private static final ThreadMXBean THREADS = supported();

  private final String unit;

  Counter(String unit) {
    this.unit = unit;
  }

  private static ThreadMXBean supported() {
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        && threads.isCurrentThreadCpuTimeSupported()
        && threads.isThreadAllocatedMemorySupported()) {
      threads.setThreadCpuTimeEnabled(true);
      threads.setThreadAllocatedMemoryEnabled(true);
      return threads;
    }
    throw new IllegalStateException(
        "this JVM does not count the processor time and the memory of a thread: use a HotSpot JVM");
  }

  String unit() {
    return unit;
  }

  /** How much the running thread has used so far. */
  abstract long count();
}
