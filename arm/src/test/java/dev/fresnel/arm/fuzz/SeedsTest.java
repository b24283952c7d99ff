// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.fresnel.arm.fuzz.Seeds.Seed;
import dev.fresnel.arm.fuzz.Seeds.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs what the fuzzer begins with, and what it has found, through the fuzzer's targets. */
class SeedsTest {

  @ParameterizedTest
  @EnumSource
  void noSeedBreaksItsTarget(Target target) throws IOException {
    List<Seed> seeds = Seeds.of(target);
    assertFalse(seeds.isEmpty());
    for (Seed seed : seeds) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> seed.run(target), seed::toString);
    }
  }
}
