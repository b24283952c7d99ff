// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import dev.fresnel.core.CustomerTenant;
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

/** Every rule over a customer with a great many delegations, and over one with half of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, timeUnit = TimeUnit.MILLISECONDS, time = 400)
public class CustomerBenchmark {

  static final String HALF = "5000";
  static final String WHOLE = "10000";

  /** How many delegations there are. */
  @Param({HALF, WHOLE})
  public int size = 1;

  private final Validator validator = Validator.standard();
  private CustomerTenant customer = SampleModels.customer(size);

  /** Builds the customer. */
  @Setup
  public void build() {
    customer = SampleModels.customer(size);
  }

  /** All that there is to say of the customer. */
  @Benchmark
  public Checked<CustomerTenant> validate() {
    return validator.validate(customer);
  }
}
