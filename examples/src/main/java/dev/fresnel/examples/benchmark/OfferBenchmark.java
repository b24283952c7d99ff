// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import dev.fresnel.core.Offer;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every rule over an offer as large as the marketplace takes it, and over half of that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, timeUnit = TimeUnit.MILLISECONDS, time = 400)
public class OfferBenchmark {

  static final String HALF = "50";
  static final String WHOLE = "100";

  /** How many plans there are. */
  @Param({HALF, WHOLE})
  public int size = 1;

  private final Validator validator = Validator.standard();
  private Offer offer = SampleModels.offer(size);

  /** Builds the offer. */
  @Setup
  public void build() {
    offer = SampleModels.offer(size);
  }

  /** All that there is to say of the offer. */
  @Benchmark
  public Checked<Offer> validate() {
    return validator.validate(offer);
  }
}
