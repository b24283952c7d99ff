// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Something whose steps are counted; loaded by {@link CountingLoader}, and called from outside. */
public interface CountedWork {

  /**
   * Prepares the work, which is not counted.
   *
   * @param name which work
   * @param input what it is about: a document, or a number
   * @return the work, which gives the number of its results; null if the input is none for it
   */
  @Nullable IntSupplier prepare(String name, String input);
}
