// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.NameSeed;
import dev.fresnel.arm.template.PlannedDeployment;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Many deployments, one after the other, in a heap that could not hold them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StreamBenchmark {

  /** How many. */
  @Param("100000")
  public int deployments = 1;

  /** Each with a name of its own, its resources known, and written out. */
  @Benchmark
  public long stream() throws IOException {
    DeploymentTemplate template =
        TemplateRenderer.render(
            SampleModels.definition(20),
            TemplateScope.subscription(),
            RenderOptions.defaults().withNameSeed(NameSeed.OFFER_NAME_AND_SUBSCRIPTION));
    CountingWriter target = new CountingWriter();
    for (int i = 0; i < deployments; i++) {
      PlannedDeployment planned = template.at(SampleModels.subscription(i));
      target.write(planned.name());
      planned.template().writeTo(target);
    }
    return target.count();
  }
}
