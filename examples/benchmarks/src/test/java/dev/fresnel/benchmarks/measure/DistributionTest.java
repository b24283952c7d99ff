// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

  @Test
  void isTheFigureItselfIfThereIsOne() {
    assertEquals(new Distribution(7, 7, 7), Distribution.of(DoubleStream.of(7)));
  }

  @Test
  void liesOnFiguresIfTheirNumberAllows() {
    assertEquals(new Distribution(2, 3, 4), Distribution.of(DoubleStream.of(5, 3, 1, 4, 2)));
  }

  @Test
  void liesBetweenFiguresInProportion() {
    assertEquals(new Distribution(12.5, 15, 17.5), Distribution.of(DoubleStream.of(20, 10)));
  }

  @Test
  void isNotMovedByOneFigureThatIsFarOff() {
    assertEquals(
        new Distribution(2, 3, 4), Distribution.of(DoubleStream.of(1, 2, 3, 4, 1_000_000)));
  }

  @Test
  void refusesToSayWhereNothingLies() {
    assertEquals(
        "figures is empty, but must hold at least one",
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(DoubleStream.empty()))
            .getMessage());
  }
}
