// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.ParameterPlacement;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.finding.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
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

/**
 * Reading templates into the model, places and expressions included, beside Jackson reading the
 * same bytes into a tree. It takes some seconds until all of the reader is compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 15, timeUnit = TimeUnit.MILLISECONDS, time = 200)
public class ReadBenchmark {

  static final String SMALL = "20";
  static final String LARGE = "1000";

  /** How many authorizations there are. */
  @Param({SMALL, LARGE})
  public int size = 20;

  private final ObjectMapper mapper = new ObjectMapper();
  private final ArmReader reader = ArmReader.standard();
  private byte[] inline = {};
  private byte[] template = {};
  private byte[] parameters = {};

  /** Renders what is read, and makes sure that all of it is read. */
  @Setup
  public void render() throws IOException {
    inline = inline(size);
    DeploymentTemplate withFile = rendered(size, ParameterPlacement.FILE);
    template = withFile.toJson().getBytes(UTF_8);
    parameters = withFile.parameters().orElseThrow().toJson().getBytes(UTF_8);
    for (Checked<ArmDocument> read : List.of(inline(), withParameters())) {
      if (read.orThrow().delegations().get(0).value().definition().authorizations().size()
          != size) {
        throw new IllegalStateException("not all was read");
      }
    }
  }

  private static byte[] inline(int size) {
    return rendered(size, ParameterPlacement.INLINE).toJson().getBytes(UTF_8);
  }

  private static DeploymentTemplate rendered(int size, ParameterPlacement placement) {
    return TemplateRenderer.render(
        SampleModels.definition(size),
        TemplateScope.subscription(),
        RenderOptions.defaults().withParameters(placement));
  }

  /** How many times as long the large template is. */
  static double growth() {
    return (double) inline(Integer.parseInt(LARGE)).length / inline(Integer.parseInt(SMALL)).length;
  }

  /** A template with values in it. */
  @Benchmark
  public Checked<ArmDocument> inline() throws IOException {
    return reader.read("template.json", new ByteArrayInputStream(inline));
  }

  /** The tree of the same. */
  @Benchmark
  public JsonNode inlineTree() throws IOException {
    return mapper.readTree(new ByteArrayInputStream(inline));
  }

  /** A template with its parameters file. */
  @Benchmark
  public Checked<ArmDocument> withParameters() throws IOException {
    return reader.read(
        "template.json",
        new ByteArrayInputStream(template),
        "parameters.json",
        new ByteArrayInputStream(parameters));
  }

  /** The trees of the same. */
  @Benchmark
  public List<JsonNode> withParametersTree() throws IOException {
    return List.of(
        mapper.readTree(new ByteArrayInputStream(template)),
        mapper.readTree(new ByteArrayInputStream(parameters)));
  }
}
