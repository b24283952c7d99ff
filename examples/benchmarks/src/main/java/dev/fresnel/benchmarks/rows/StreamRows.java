// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.NameSeed;
import dev.fresnel.arm.template.PlannedDeployment;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.fixtures.LargeModels;
import java.io.IOException;
import java.util.List;

/** Many deployments, one after the other, in a heap that could not hold them. */
final class StreamRows {

  private static final int DEPLOYMENTS = 100_000;
  private static final int HEAP = 64;

  private StreamRows() {}

  static List<Row> all(BenchmarkSettings settings) {
    int deployments = settings.quick() ? DEPLOYMENTS / 1_000 : DEPLOYMENTS;
    return List.of(
        Row.inHeap(
            HEAP,
            "stream-100000-in-64-MiB",
            "a minute",
            1,
            () -> new Sides(Side.time(() -> stream(deployments)), Side.seconds(60))));
  }

  /** Each with a name of its own, its resources known, and written out. */
  private static CountingWriter stream(int deployments) throws IOException {
    DeploymentTemplate template =
        TemplateRenderer.render(
            LargeModels.definition(20),
            TemplateScope.subscription(),
            RenderOptions.defaults().withNameSeed(NameSeed.OFFER_NAME_AND_SUBSCRIPTION));
    CountingWriter target = new CountingWriter();
    for (int i = 0; i < deployments; i++) {
      PlannedDeployment planned = template.at(LargeModels.subscription(i));
      target.write(planned.name());
      planned.template().writeTo(target);
    }
    return target;
  }
}
