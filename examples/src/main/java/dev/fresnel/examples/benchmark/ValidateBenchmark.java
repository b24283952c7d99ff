// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.finding.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
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
 * Every rule over a template with 20 authorizations, beside a JSON schema over the same resource;
 * both have been read already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 15, timeUnit = TimeUnit.MILLISECONDS, time = 200)
public class ValidateBenchmark {

  /** The folder of the published schemas; empty to take the one that comes along. */
  @Param("")
  public String schemas = "";

  private final Lighthouse lighthouse = Lighthouse.standard();
  private final Checked<ArmDocument> document;
  private final JsonNode resource;
  private JsonSchema schema = ResourceSchema.own();

  /** Reads what is checked. */
  public ValidateBenchmark() {
    String template =
        TemplateRenderer.render(
                SampleModels.definition(20), TemplateScope.subscription(), RenderOptions.defaults())
            .toJson();
    document = ArmReader.standard().read("template.json", template);
    try {
      resource = new ObjectMapper().readTree(template).at("/resources/0");
    } catch (IOException e) {
      throw new IllegalStateException("the template is not JSON", e);
    }
  }

  /** Takes the schema, and makes sure that it accepts what is sound and nothing else. */
  @Setup
  public void load() {
    if (!schemas.isEmpty()) {
      schema = ResourceSchema.published(Path.of(schemas));
    }
    ObjectNode faulty = resource.deepCopy();
    ((ObjectNode) faulty.at("/properties/authorizations/19")).remove("principalId");
    if (!schema().isEmpty() || schema.validate(faulty).isEmpty()) {
      throw new IllegalStateException("the schema does not tell what is sound");
    }
  }

  /** All that there is to say of the template. */
  @Benchmark
  public Checked<ArmDocument> rules() {
    return lighthouse.validate(document);
  }

  /** What the schema objects to. */
  @Benchmark
  public Set<ValidationMessage> schema() {
    return schema.validate(resource);
  }
}
