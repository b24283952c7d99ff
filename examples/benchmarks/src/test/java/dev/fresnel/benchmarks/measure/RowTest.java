// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

  private static final Preparation PREPARATION = () -> new Sides(Side.seconds(1), Side.seconds(2));

  private static final int MORE_THAN_THIS_HEAP = 1 << 20;

  @Test
  void isMeasuredWithAsManyRoundsAsTheEffortHas() throws IOException {
    assertEquals(
        new RowResult(
            "half", "two seconds", "ns", 0.5, List.of(new Round(1e9, 2e9), new Round(1e9, 2e9))),
        Row.of("half", "two seconds", 0.5, PREPARATION).measure(Effort.QUICK));
  }

  @Test
  void isMeasuredOnceIfItsHeapIsSmall() throws IOException {
    Row row = Row.inHeap(MORE_THAN_THIS_HEAP, "half", "two seconds", 0.5, PREPARATION);
    assertTrue(row.fitsThisJvm());
    assertEquals(1, row.measure(Effort.QUICK).rounds().size());
  }

  @Test
  void isNotMeasuredInALargerHeapThanItsOwn() {
    Row row = Row.inHeap(1, "half", "two seconds", 0.5, PREPARATION);
    assertFalse(row.fitsThisJvm());
    assertEquals(
        "half needs a heap of at most 1 MiB: set -Xmx",
        assertThrows(IllegalStateException.class, () -> row.measure(Effort.QUICK)).getMessage());
  }

  @Test
  void meetsItsTargetUpToTheTarget() {
    List<Round> rounds = List.of(new Round(1, 10), new Round(5, 10), new Round(100, 10));
    assertTrue(new RowResult("row", "other", "ns", 0.5, rounds).isMet());
    assertFalse(new RowResult("row", "other", "ns", 0.499, rounds).isMet());
  }
}
