// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes the square of its size is seen to do so. */
class StepsTest {

  private static final int SIZE = 64;

  private static final CountedWork SQUARE = new CountingLoader().work(SquareWork.class);

  static List<String> works() {
    return SquareWork.names();
  }

  private static long steps(String name, int size) {
    IntSupplier work = Objects.requireNonNull(SQUARE.prepare(name, Integer.toString(size)));
    return Steps.of(work).steps();
  }

  @ParameterizedTest
  @MethodSource("works")
  void squaresAreSeen(String name) {
    double growth =
        (double) (steps(name, 4 * SIZE) - steps(name, 2 * SIZE))
            / (steps(name, 2 * SIZE) - steps(name, SIZE));
    assertEquals(4.0, growth, 0.3);
  }
}
