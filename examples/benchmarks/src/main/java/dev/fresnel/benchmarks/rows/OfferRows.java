// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.Offer;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.validation.Validator;
import java.util.List;

/** Every rule over an offer as large as the marketplace takes it, and over half of that. */
final class OfferRows {

  private static final int PLANS = 100;

  private OfferRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "validate-100-plans-of-20",
            "a second",
            0.5,
            () -> new Sides(validate(PLANS), Side.seconds(1))),
        Row.of(
            "validate-100-plans-linear",
            "twice 50 plans",
            BenchmarkRows.LINEAR,
            () -> new Sides(validate(PLANS), validate(PLANS / 2).times(2))));
  }

  private static Side validate(int plans) {
    Validator validator = Validator.standard();
    Offer offer = LargeModels.offer(plans);
    return Side.time(() -> validator.validate(offer));
  }
}
