// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

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
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reading templates into the model, places and expressions included, beside Jackson reading the
 * same bytes into a tree.
 */
final class ReadRows {

  private static final int SMALL = 20;
  private static final int LARGE = 1_000;

  private final ObjectMapper mapper = new ObjectMapper();
  private final ArmReader reader = ArmReader.standard();
  private final byte[] inline;
  private final byte[] template;
  private final byte[] parameters;

  /** Renders what is read, and makes sure that all of it is read. */
  private ReadRows(int authorizations) throws IOException {
    inline = rendered(authorizations, ParameterPlacement.INLINE).toJson().getBytes(UTF_8);
    DeploymentTemplate withFile = rendered(authorizations, ParameterPlacement.FILE);
    template = withFile.toJson().getBytes(UTF_8);
    parameters = withFile.parameters().orElseThrow().toJson().getBytes(UTF_8);
    for (Checked<ArmDocument> read : List.of(inline(), withParameters())) {
      int found = read.orThrow().delegations().get(0).value().definition().authorizations().size();
      if (found != authorizations) {
        throw new IllegalStateException(found + " of " + authorizations + " authorizations read");
      }
    }
  }

  private static DeploymentTemplate rendered(int authorizations, ParameterPlacement placement) {
    return TemplateRenderer.render(
        LargeModels.definition(authorizations),
        TemplateScope.subscription(),
        RenderOptions.defaults().withParameters(placement));
  }

  static List<Row> all() {
    return List.of(
        template("read-20", 1.5, SMALL),
        withParameters("read-20-with-parameters-file", 1.5, SMALL),
        template("read-1000", 2, LARGE),
        withParameters("read-1000-with-parameters-file", 2, LARGE),
        Row.of(
            "read-1000-linear",
            "read-20, times the sizes' ratio",
            BenchmarkRows.LINEAR,
            ReadRows::linear));
  }

  private static Row template(String name, double target, int authorizations) {
    return Row.of(
        name,
        "Jackson's readTree of the same bytes",
        target,
        () -> {
          ReadRows rows = new ReadRows(authorizations);
          return new Sides(Side.time(rows::inline), Side.time(rows::inlineTree));
        });
  }

  private static Row withParameters(String name, double target, int authorizations) {
    return Row.of(
        name,
        "Jackson's readTree of both files",
        target,
        () -> {
          ReadRows rows = new ReadRows(authorizations);
          return new Sides(Side.time(rows::withParameters), Side.time(rows::withParametersTrees));
        });
  }

  private static Sides linear() throws IOException {
    ReadRows large = new ReadRows(LARGE);
    ReadRows small = new ReadRows(SMALL);
    double growth = (double) large.inline.length / small.inline.length;
    return new Sides(Side.time(large::inline), Side.time(small::inline).times(growth));
  }

  private Checked<ArmDocument> inline() throws IOException {
    return reader.read(Source.stream("template.json", new ByteArrayInputStream(inline)));
  }

  private JsonNode inlineTree() throws IOException {
    return mapper.readTree(new ByteArrayInputStream(inline));
  }

  private Checked<ArmDocument> withParameters() throws IOException {
    return reader.read(
        Source.stream("template.json", new ByteArrayInputStream(template)),
        Source.stream("parameters.json", new ByteArrayInputStream(parameters)));
  }

  private List<JsonNode> withParametersTrees() throws IOException {
    return List.of(
        mapper.readTree(new ByteArrayInputStream(template)),
        mapper.readTree(new ByteArrayInputStream(parameters)));
  }
}
