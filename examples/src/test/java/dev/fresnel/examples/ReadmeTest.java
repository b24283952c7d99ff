// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to what compiles and runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    assertTrue(from >= start.length(), "no " + start);
    return text.substring(from, text.indexOf(end, from));
  }

  @Test
  void theExampleIsTheCompiledOne() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String source =
        Files.readString(
            ROOT.resolve("examples/src/main/java/dev/fresnel/examples/FluentOnboarding.java"));
    String example = between(source, "// README: from here\n", "    // README: to here");
    assertEquals(
        example.stripTrailing().stripIndent(), between(readme, "```java\n", "```").strip());
  }

  @Test
  void theExampleIsAtMostFifteenLinesAndWritesATemplate(@TempDir Path folder) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<String> lines = between(readme, "```java\n", "```").lines().toList();
    assertTrue(lines.stream().filter(line -> !line.isBlank()).count() <= 15, () -> "" + lines);
    Path file = folder.resolve("delegation.json");
    FluentOnboarding.writeTo(file);
    String template = Files.readString(file);
    assertTrue(
        template.contains("\"registrationDefinitionName\": \"Contoso operations\""), template);
    assertTrue(template.contains("91c1777a-f3dc-4fae-b103-61d183457e46"), template);
  }

  @Test
  void theFindingIsOneThatTheQuickstartShows() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String finding = between(readme, "## What a finding looks like\n\n    ", "\n");
    assertTrue(
        FabrikamOffer.onboarding().validate().findings().stream()
            .anyMatch(each -> each.format().equals(finding)));
  }
}
