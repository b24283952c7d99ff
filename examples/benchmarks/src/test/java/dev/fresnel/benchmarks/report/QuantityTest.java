// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, ns, 0.50 ns",
    "9.99, ns, 9.99 ns",
    "10, ns, 10.0 ns",
    "99.94, ns, 99.9 ns",
    "100, ns, 100 ns",
    "999, ns, 999 ns",
    "1000, ns, 1.00 us",
    "12345678, ns, 12.3 ms",
    "60e9, ns, 60.0 s",
    "6e12, ns, 6000 s",
    "6072, B, 6.07 kB",
    "1.5, B/B, 1.50 B/B",
    "25.04, ns/B, 25.0 ns/B"
  })
  void isWrittenWithAPrefixThatLeavesTwoOrThreeDigits(double value, String unit, String text) {
    assertEquals(text, Quantity.format(value, value, value, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "12.30, 12.28, 12.32, 12.3 ns",
    "12.30, 12.28, 12.40, 12.3 ns (12.3..12.4)",
    "1200, 900, 1500, 1.20 us (0.90..1.50)"
  })
  void namesTheQuartilesIfTheyLookDifferent(
      double median, double lower, double upper, String text) {
    assertEquals(text, Quantity.format(median, lower, upper, "ns"));
  }
}
