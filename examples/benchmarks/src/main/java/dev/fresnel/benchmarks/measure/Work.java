// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.io.IOException;

/**
 * One operation that is measured.
 *
 * <p>It returns what it computed: each result is published to other threads, so that the compiler
 * cannot leave out the work that makes it. An operation of less than a microsecond should be a loop
 * of several, over different inputs, whose answers are combined in the result.
 */
@FunctionalInterface
public interface Work {

  /**
   * Does the operation once.
   *
   * @return everything that was computed
   * @throws IOException if what is read or written fails, which ends the benchmark
   */
  Object run() throws IOException;
}
