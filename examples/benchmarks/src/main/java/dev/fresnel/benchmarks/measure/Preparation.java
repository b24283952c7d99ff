// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.io.IOException;

/** Makes the inputs of a row, and makes sure that its two sides do the same. */
@FunctionalInterface
public interface Preparation {

  /**
   * The two sides, ready to run.
   *
   * @throws IOException if an input cannot be read
   * @throws IllegalStateException if the two sides do not do the same
   */
  Sides prepare() throws IOException;
}
