// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.benchmarks.measure.Row;
import java.util.List;
import java.util.stream.Stream;

/** All rows of the table. A further topic is a class of its own and one line here. */
public final class BenchmarkRows {

  /** How far from linear a row may be, since caches and collectors are not linear. */
  static final double LINEAR = 1.25;

  private BenchmarkRows() {}

  /** All rows, in the order of the table; nothing is prepared yet. */
  public static List<Row> all(BenchmarkSettings settings) {
    return Stream.of(
            RenderRows.all(),
            StreamRows.all(settings),
            ReadRows.all(),
            HostileRows.all(),
            ValidateRows.all(settings),
            OfferRows.all(),
            CustomerRows.all(),
            DeployRows.all(),
            AccessRows.all(settings),
            FleetRows.all(settings),
            EmulatorRows.all(settings))
        .flatMap(List::stream)
        .toList();
  }
}
