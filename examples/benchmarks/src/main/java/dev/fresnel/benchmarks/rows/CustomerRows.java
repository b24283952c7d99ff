// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.CustomerTenant;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.validation.Validator;
import java.util.List;

/** Every rule over a customer with a great many delegations, and over one with half of them. */
final class CustomerRows {

  private static final int DELEGATIONS = 10_000;

  private CustomerRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "validate-10000-delegations",
            "a second",
            0.5,
            () -> new Sides(validate(DELEGATIONS), Side.seconds(1))),
        Row.of(
            "validate-10000-delegations-linear",
            "twice 5,000",
            BenchmarkRows.LINEAR,
            () -> new Sides(validate(DELEGATIONS), validate(DELEGATIONS / 2).times(2))));
  }

  private static Side validate(int delegations) {
    Validator validator = Validator.standard();
    CustomerTenant customer = LargeModels.customer(delegations);
    return Side.time(() -> validator.validate(customer));
  }
}
