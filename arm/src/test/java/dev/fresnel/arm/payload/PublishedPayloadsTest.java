// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of requests and responses that are published with the REST interface. */
class PublishedPayloadsTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("fresnel.root"), "..", "shared", "samples", "rest").normalize();

  /** Operations are no delegations, and the body of a request to assign does not say where. */
  private static final String EXPECTED =
      """
      2 GetMarketplaceRegistrationDefinition.json response: 1 definitions, 0 assigned, 0 unmatched []
      2 GetMarketplaceRegistrationDefinitionAtTenantScope.json response: 1 definitions, 0 assigned, 0 unmatched []
      2 GetMarketplaceRegistrationDefinitions.json response: 1 definitions, 0 assigned, 0 unmatched []
      2 GetMarketplaceRegistrationDefinitionsAtTenantScope.json response: 1 definitions, 0 assigned, 0 unmatched []
      5 GetOperations.json response: 0 definitions, 0 assigned, 0 unmatched [LH0025]
      2 GetOperationsWithScope.json response: 0 definitions, 0 assigned, 0 unmatched [LH0025]
      5 GetRegistrationAssignment.json response: 1 definitions, 1 assigned, 0 unmatched []
      5 GetRegistrationAssignments.json response: 1 definitions, 1 assigned, 0 unmatched []
      2 GetRegistrationAssignmentsWithManagedByTenantIdEqFilter.json response: 1 definitions, 1 assigned, 0 unmatched []
      2 GetRegistrationAssignmentsWithManagedByTenantIdInFilter.json response: 2 definitions, 2 assigned, 0 unmatched []
      5 GetRegistrationDefinition.json response: 1 definitions, 0 assigned, 0 unmatched []
      5 GetRegistrationDefinitions.json response: 1 definitions, 0 assigned, 0 unmatched []
      2 GetRegistrationDefinitionsWithManagedByTenantIdEqFilter.json response: 1 definitions, 0 assigned, 0 unmatched []
      2 GetRegistrationDefinitionsWithManagedByTenantIdInFilter.json response: 2 definitions, 0 assigned, 0 unmatched []
      5 PutRegistrationAssignment.json request: 0 definitions, 0 assigned, 0 unmatched [LH0026]
      10 PutRegistrationAssignment.json response: 0 definitions, 0 assigned, 1 unmatched []
      5 PutRegistrationDefinition.json request: 1 definitions, 0 assigned, 0 unmatched []
      10 PutRegistrationDefinition.json response: 1 definitions, 0 assigned, 0 unmatched []
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @BeforeAll
  static void needExamples() {
    assumeTrue(Files.isDirectory(EXAMPLES), "the published examples are not beside the checkout");
  }

  @Test
  void everyExampleIsReadAsWhatItIs() throws IOException {
    Map<String, Integer> results = new TreeMap<>();
    for (Map.Entry<String, JsonNode> body : bodies()) {
      String result = body.getKey() + ": " + describe(body.getValue());
      results.merge(result, 1, Integer::sum);
    }
    StringBuilder lines = new StringBuilder();
    results.forEach((result, count) -> lines.append(count).append(' ').append(result).append('\n'));
    assertEquals(EXPECTED, lines.toString());
  }

  private static String describe(JsonNode body) {
    Checked<Payload> read = PayloadReader.read(Source.text("body", body.toString()));
    Payload payload = read.value().orElseThrow();
    long assigned =
        payload.delegations().stream().mapToLong(each -> each.assignments().size()).sum();
    List<String> rules =
        read.findings().stream().map(finding -> finding.ruleId().value()).distinct().toList();
    return payload.delegations().size()
        + " definitions, "
        + assigned
        + " assigned, "
        + payload.unmatchedAssignments().size()
        + " unmatched "
        + rules;
  }

  /** Each body by the name of its example, the version left out, and what it is in it. */
  private static List<Map.Entry<String, JsonNode>> bodies() throws IOException {
    List<Map.Entry<String, JsonNode>> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        JsonNode example = MAPPER.readTree(file.toFile());
        String name = file.getFileName().toString();
        JsonNode request = example.at("/parameters/requestBody");
        if (request.isObject()) {
          bodies.add(Map.entry(name + " request", request));
        }
        for (JsonNode response : example.path("responses")) {
          if (response.has("body")) {
            bodies.add(Map.entry(name + " response", response.get("body")));
          }
        }
      }
    }
    return bodies;
  }
}
