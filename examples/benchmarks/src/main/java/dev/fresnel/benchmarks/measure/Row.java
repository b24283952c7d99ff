// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One row of the table: what Fresnel takes, beside something else.
 *
 * @param name what Fresnel does, in lower case with hyphens; it names the row on the command line
 * @param comparedWith what the other side is
 * @param target the highest ratio of the two sides that is good enough
 * @param heap the largest heap in which the row may be measured, in MiB, if it matters; such a row
 *     runs once, cold
 * @param preparation makes the two sides
 */
public record Row(
    String name, String comparedWith, double target, OptionalInt heap, Preparation preparation) {

  /** One row of the table. */
  public Row {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(comparedWith, "comparedWith");
    Objects.requireNonNull(heap, "heap");
    Objects.requireNonNull(preparation, "preparation");
  }

  /** A row that is measured by turns, in whatever heap there is. */
  public static Row of(String name, String comparedWith, double target, Preparation preparation) {
    return new Row(name, comparedWith, target, OptionalInt.empty(), preparation);
  }

  /**
   * A row that runs once, cold, in a small heap.
   *
   * @param heap in MiB
   */
  public static Row inHeap(
      int heap, String name, String comparedWith, double target, Preparation preparation) {
    return new Row(name, comparedWith, target, OptionalInt.of(heap), preparation);
  }

  /** Whether this JVM's heap is small enough for the row. */
  public boolean fitsThisJvm() {
    return heap.isEmpty() || Runtime.getRuntime().maxMemory() <= (long) heap.getAsInt() << 20;
  }

  /**
   * Measures the row in this JVM.
   *
   * @throws IOException if an input cannot be read
   * @throws IllegalStateException if the two sides do not do the same, or if the heap is too large
   */
  public RowResult measure(Effort effort) throws IOException {
    if (!fitsThisJvm()) {
      throw new IllegalStateException(
          name + " needs a heap of at most " + heap.getAsInt() + " MiB: set -Xmx");
    }
    Sides sides = preparation.prepare();
    return new RowResult(
        name,
        comparedWith,
        sides.ours().unit(),
        target,
        Turns.measure(sides, heap.isPresent() ? Effort.ONCE : effort));
  }
}
