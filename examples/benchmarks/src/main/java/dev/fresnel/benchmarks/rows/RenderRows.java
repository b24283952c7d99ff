// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.fixtures.LargeModels;
import java.io.IOException;
import java.util.List;

/**
 * Rendering a definition of 20 authorizations, beside Jackson writing the same text from a tree
 * that is there already.
 */
final class RenderRows {

  private static final double TIME = 0.8;
  private static final double MEMORY = 3;

  private final RegistrationDefinition definition = LargeModels.definition(20);
  private final ObjectWriter writer = new ObjectMapper().writer(layout());
  private final JsonNode tree;

  /** Builds the definition and the tree, and makes sure that both become the same text. */
  private RenderRows() throws IOException {
    tree = new ObjectMapper().readTree(text());
    if (!text().equals(treeText() + "\n")) {
      throw new IllegalStateException("the template and the tree do not become the same text");
    }
  }

  static List<Row> all() {
    return List.of(
        Row.of(
            "render-20-to-string",
            "Jackson writing the ready tree",
            TIME,
            () -> new RenderRows().toText()),
        Row.of(
            "render-20-to-writer",
            "Jackson writing the ready tree",
            TIME,
            () -> new RenderRows().toWriter()),
        Row.of(
            "render-20-to-string-memory",
            "the size of the template",
            MEMORY,
            () -> new RenderRows().textMemory()),
        Row.of(
            "render-20-to-writer-memory",
            "the size of the template",
            MEMORY,
            () -> new RenderRows().writerMemory()));
  }

  private Sides toText() {
    return new Sides(Side.time(this::text), Side.time(this::treeText));
  }

  private Sides toWriter() {
    return new Sides(Side.time(this::write), Side.time(this::writeTree));
  }

  private Sides textMemory() {
    return new Sides(Side.memory(this::text), Side.bytes(size()));
  }

  private Sides writerMemory() {
    return new Sides(Side.memory(this::write), Side.bytes(size()));
  }

  private int size() {
    return text().getBytes(UTF_8).length;
  }

  private DeploymentTemplate render() {
    return TemplateRenderer.render(
        definition, TemplateScope.subscription(), RenderOptions.defaults());
  }

  private String text() {
    return render().toJson();
  }

  private String treeText() throws IOException {
    return writer.writeValueAsString(tree);
  }

  private CountingWriter write() throws IOException {
    CountingWriter target = new CountingWriter();
    render().writeTo(target);
    return target;
  }

  private CountingWriter writeTree() throws IOException {
    CountingWriter target = new CountingWriter();
    writer.writeValue(target, tree);
    return target;
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
