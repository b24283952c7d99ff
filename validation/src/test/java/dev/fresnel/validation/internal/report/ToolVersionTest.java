// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.finding.FindingCatalog;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SARIF says of the tool that wrote it. */
class ToolVersionTest {

  private static JsonNode driver(String informationUri) throws IOException {
    Properties build = new Properties();
    build.setProperty("version", "1.2.3");
    build.setProperty("informationUri", informationUri);
    StringWriter written = new StringWriter();
    SarifReport.write(
        ReportContent.of(List.of(), FindingCatalog.of(List.of())), ToolVersion.of(build), written);
    return new ObjectMapper().readTree(written.toString()).at("/runs/0/tool/driver");
  }

  @Test
  void aReleaseNamesItsVersionAndItsPage() throws IOException {
    JsonNode driver = driver("https://fresnel.example/docs");
    assertEquals("Fresnel", driver.get("name").asText());
    assertEquals("1.2.3", driver.get("version").asText());
    assertEquals("1.2.3", driver.get("semanticVersion").asText());
    assertEquals("https://fresnel.example/docs", driver.get("informationUri").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://fresnel.example/docs",
        "javascript:alert(1)",
        "${project.parent.url}",
        "HTTPS"
      })
  void whatIsNoAddressOfHttpsIsLeftOut(String informationUri) throws IOException {
    JsonNode driver = driver(informationUri);
    assertFalse(driver.has("informationUri"));
    assertEquals("1.2.3", driver.get("version").asText());
  }

  @Test
  void aBuildThatNamesNoPageHasNone() {
    Properties build = new Properties();
    build.setProperty("version", "1.2.3");
    assertFalse(ToolVersion.of(build).informationUri().isPresent());
    assertFalse(ToolVersion.current().version().isBlank());
  }
}
