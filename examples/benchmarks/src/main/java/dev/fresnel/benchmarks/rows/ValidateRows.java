// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.template.RenderOptions;
import dev.fresnel.arm.template.TemplateRenderer;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.fixtures.LargeModels;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.util.List;

/**
 * Every rule over a template with 20 authorizations, beside a JSON schema over the same resource;
 * both have been read already.
 */
final class ValidateRows {

  private ValidateRows() {}

  static List<Row> all(BenchmarkSettings settings) {
    return List.of(
        Row.of(
            "validate-20",
            settings.schemas().isPresent()
                ? "the published JSON schema"
                : "a JSON schema of the published one's shape",
            0.4,
            () ->
                validate(
                    settings
                        .schemas()
                        .map(ResourceSchema::published)
                        .orElseGet(ResourceSchema::own))));
  }

  private static Sides validate(JsonSchema schema) throws IOException {
    String template =
        TemplateRenderer.render(
                LargeModels.definition(20), TemplateScope.subscription(), RenderOptions.defaults())
            .toJson();
    JsonNode resource = new ObjectMapper().readTree(template).at("/resources/0");
    requireJudgement(schema, resource);
    Lighthouse lighthouse = Lighthouse.standard();
    Checked<ArmDocument> document =
        ArmReader.standard().read(Source.text("template.json", template));
    return new Sides(
        Side.time(() -> lighthouse.validate(document)), Side.time(() -> schema.validate(resource)));
  }

  /** Makes sure that the schema accepts a sound resource and refuses a faulty one. */
  private static void requireJudgement(JsonSchema schema, JsonNode resource) {
    ObjectNode faulty = resource.deepCopy();
    ((ObjectNode) faulty.at("/properties/authorizations/19")).remove("principalId");
    if (!schema.validate(resource).isEmpty() || schema.validate(faulty).isEmpty()) {
      throw new IllegalStateException(
          "the schema does not tell a sound definition from one without a principal");
    }
  }
}
