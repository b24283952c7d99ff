// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.fresnel.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What GitHub code scanning and the standard demand of a SARIF file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SarifSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonSchema schema;

  @BeforeAll
  void readTheOfficialSchema() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertNotNull(in);
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private Set<ValidationMessage> check(String sarif) {
    return schema.validate(
        sarif,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static String sarif(Report report) {
    return report.toString(ReportFormat.SARIF);
  }

  @TestFactory
  Stream<DynamicTest> theOfficialSchemaAcceptsEveryReport() {
    return ReportCases.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> assertEquals(Set.of(), check(sarif(each.getValue())))));
  }

  @Test
  void theOfficialSchemaAcceptsTheStandardRules() {
    Report report = Report.of(ReportCases.inFiles(), Validator.standard().catalog());
    assertEquals(Set.of(), check(sarif(report)));
  }

  @Test
  void theSchemaIsReallyAsked() {
    String sarif = sarif(Report.of(ReportCases.inFiles(), ReportCases.CATALOG));
    assertFalse(check(sarif.replace("\"2.1.0\"", "\"2.0.0\"")).isEmpty());
    assertFalse(check(sarif.replace("\"startLine\": 14", "\"startLine\": 0")).isEmpty());
    assertFalse(check(sarif.replace("offers/contoso.json", "offers/con toso.json")).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyReportHasWhatGitHubRequires() {
    return ReportCases.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> checkForGitHub(JSON.readTree(sarif(each.getValue())))));
  }

  private static void checkForGitHub(JsonNode log) {
    JsonNode run = log.at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals("Fresnel", run.at("/tool/driver/name").asText());
    assertEquals(
        System.getProperty("fresnel.version"), run.at("/tool/driver/semanticVersion").asText());
    for (JsonNode rule : rules) {
      assertFilled(rule, "/id", 255);
      assertFilled(rule, "/name", 255);
      assertFilled(rule, "/shortDescription/text", 1024);
      assertFilled(rule, "/fullDescription/text", 1024);
      assertFilled(rule, "/help/text", 100_000);
      assertFilled(rule, "/help/markdown", 100_000);
      assertTrue(
          Set.of("error", "warning", "note")
              .contains(rule.at("/defaultConfiguration/level").asText()));
    }
    for (JsonNode result : run.at("/results")) {
      assertEquals(result.at("/ruleId"), rules.get(result.at("/ruleIndex").intValue()).at("/id"));
      assertFilled(result, "/message/text", 100_000);
      assertEquals(1, result.at("/locations").size());
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertFilled(place, "/artifactLocation/uri", 100_000);
      for (String edge : Set.of("startLine", "startColumn", "endLine", "endColumn")) {
        assertTrue(place.at("/region/" + edge).intValue() > 0, edge);
      }
      assertFilled(result, "/partialFingerprints/primaryLocationLineHash", 100);
      assertTrue(result.at("/suppressions").isArray());
      for (JsonNode related : result.path("relatedLocations")) {
        assertFilled(related, "/physicalLocation/artifactLocation/uri", 100_000);
        assertFilled(related, "/message/text", 100_000);
      }
    }
  }

  private static void assertFilled(JsonNode node, String pointer, int most) {
    String text = node.at(pointer).asText();
    assertFalse(text.isBlank(), pointer);
    assertTrue(text.length() <= most, pointer);
  }
}
