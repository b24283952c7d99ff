// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rendering an offer of 20 authorizations, beside Jackson writing the same text from a tree that is
 * there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 15, timeUnit = TimeUnit.MILLISECONDS, time = 200)
public class RenderBenchmark {

  private final RegistrationDefinition definition = SampleModels.definition(20);
  private final ObjectWriter writer = new ObjectMapper().writer(layout());
  private final JsonNode tree;

  /** Builds the offer and the tree, and makes sure that both become the same text. */
  public RenderBenchmark() {
    try {
      tree = new ObjectMapper().readTree(text());
      if (!text().equals(treeText() + "\n")) {
        throw new IllegalStateException("the two do not write the same text");
      }
    } catch (IOException e) {
      throw new IllegalStateException("the template is not JSON", e);
    }
  }

  /** The template as a string. */
  @Benchmark
  public String text() {
    return TemplateRenderer.render(
            definition, TemplateScope.subscription(), RenderOptions.defaults())
        .toJson();
  }

  /** The tree as a string. */
  @Benchmark
  public String treeText() throws IOException {
    return writer.writeValueAsString(tree);
  }

  /** The template to a writer that counts. */
  @Benchmark
  public long stream() throws IOException {
    CountingWriter target = new CountingWriter();
    TemplateRenderer.render(definition, TemplateScope.subscription(), RenderOptions.defaults())
        .writeTo(target);
    return target.count();
  }

  /** The tree to a writer that counts. */
  @Benchmark
  public long treeStream() throws IOException {
    CountingWriter target = new CountingWriter();
    writer.writeValue(target, tree);
    return target.count();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
