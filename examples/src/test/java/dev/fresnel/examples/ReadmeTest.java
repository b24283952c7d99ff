// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.diff.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
  void theExamplesAreTheCompiledOnes() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertEquals(
        List.of(example("FluentOnboarding"), example("TemplateReview")),
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(block -> block.group(1).strip())
            .toList());
  }

  private static String example(String program) throws IOException {
    Path source = ROOT.resolve("examples/src/main/java/dev/fresnel/examples/" + program + ".java");
    return between(Files.readString(source), "// README: from here\n", "    // README: to here")
        .stripTrailing()
        .stripIndent();
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
  void theTemplateOfTheQuickstartIsReviewed(@TempDir Path folder) throws IOException {
    Path template = folder.resolve("template.json");
    Path parameters = folder.resolve("parameters.json");
    FabrikamOffer.onboarding().render().write(template);
    Files.writeString(parameters, "{\"parameters\": {}}");
    Checked<ArmDocument> checked = TemplateReview.review(template, parameters);
    assertEquals(
        List.of("LH2011"),
        checked.findings().stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .map(finding -> finding.ruleId().value())
            .toList());
    assertTrue(
        AccessDiff.between(
                FabrikamOffer.onboarding().definition(),
                checked.orThrow().delegations().get(0).value().definition())
            .isEmpty());
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
