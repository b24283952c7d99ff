// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Comparisons, deployments and conflicts of a customer take steps in proportion to what he has: to
 * authorizations and scopes, and not to both multiplied.
 */
class CustomerStepsTest {

  private static final int SIZE = 64;
  private static final double MOST = 2.6;

  private static final CountedWork CUSTOMER = new CountingLoader().work(CustomerWork.class);

  static List<String> works() {
    return CustomerWork.names();
  }

  private static long steps(String name, int size) {
    IntSupplier work = Objects.requireNonNull(CUSTOMER.prepare(name, Integer.toString(size)), name);
    return Steps.of(work).steps();
  }

  @ParameterizedTest
  @MethodSource("works")
  void twiceAsMuchTakesTwiceTheSteps(String name) {
    steps(name, 1);
    long once = steps(name, SIZE);
    long twice = steps(name, 2 * SIZE);
    long fourTimes = steps(name, 4 * SIZE);
    double growth = (double) (fourTimes - twice) / (twice - once);
    assertTrue(
        growth < MOST,
        () -> name + ": " + once + ", " + twice + ", " + fourTimes + " grows by " + growth);
  }
}
