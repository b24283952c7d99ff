// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.fixtures.AnyTexts;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.fixtures.SampleIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for Terraform; the golden files have it byte for byte. */
class TerraformTest {

  private static final Pattern NAME = Pattern.compile("\n  name += (.*)\n");

  @TempDir private Path folder = Path.of("");

  private static PlannedDeployment planned(TemplateScope scope) {
    return TemplateRenderer.render(SampleDefinitions.FULL, scope, RenderOptions.defaults())
        .at(SampleIds.SUBSCRIPTION);
  }

  @Test
  void importsNameWhatTheTemplateMakes() {
    PlannedDeployment planned = planned(TemplateScope.resourceGroups(SampleIds.RESOURCE_GROUP));
    String text = planned.toTerraform().orElseThrow().withImports().toText();
    List<String> ids =
        Pattern.compile("\n  id = \"(.*)\"\n")
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .toList();

    assertEquals(
        planned.resources().stream()
            .filter(each -> each.type().startsWith("Microsoft.ManagedServices/"))
            .map(DeployedResource::id)
            .toList(),
        ids);
    assertTrue(
        ids.get(1)
            .startsWith(
                new ResourceGroupScope(SampleIds.SUBSCRIPTION, SampleIds.RESOURCE_GROUP)
                    .resourceId()));
  }

  @Test
  void aPolicyHasNoneSinceItDelegatesLater() {
    assertEquals(
        Optional.empty(),
        RenderCases.all().entrySet().stream()
            .filter(each -> each.getKey().startsWith("management-group"))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElseThrow()
            .at(new dev.fresnel.core.ManagementGroupScope("corp"))
            .toTerraform());
  }

  @Test
  void everyGoldenFileIsFormattedAsTerraformDoes() throws Exception {
    requireTerraform();
    int files = 0;
    for (Map.Entry<String, DeploymentTemplate> each : RenderCases.all().entrySet()) {
      Optional<TerraformFile> file = GoldenFileTest.terraform(each.getValue());
      if (file.isPresent()) {
        file.get().withImports().write(folder.resolve("case" + files++ + ".tf"));
      }
    }
    assertTrue(files > 10, files + " files");
    assertEquals("", run("fmt", "-check", "-diff", "."));
  }

  @Test
  void everyStringIsWhatItWasToTerraform() throws Exception {
    requireTerraform();
    List<String> names = new ArrayList<>(List.of("${x}", "$${x}", "$$${x}", "%{if}", "%%{if}"));
    names.addAll(List.of("\\${x}", "a$", "{", "\u0000\u001b[31m", "\ud83d\ude80\u2028", "\"\n"));
    AnyTexts.hostile().sampleStream().limit(60).filter(TerraformTest::isSaid).forEach(names::add);
    List<String> literals = new ArrayList<>();
    for (String name : names) {
      String text =
          TemplateRenderer.render(
                  SampleDefinitions.SMALL.withName(name),
                  TemplateScope.subscription(),
                  RenderOptions.defaults())
              .at(SampleIds.SUBSCRIPTION)
              .toTerraform()
              .orElseThrow()
              .toText();
      Matcher matcher = NAME.matcher(text);
      assertTrue(matcher.find(), text);
      literals.add(matcher.group(1));
    }
    Path program = folder.resolve("main.tf");
    Files.writeString(program, "output \"texts\" {\n  value = " + literals + "\n}\n");
    run("apply", "-auto-approve", "-input=false", "-no-color");
    JsonNode read = new ObjectMapper().readTree(run("output", "-json", "texts"));
    List<String> back = new ArrayList<>();
    read.forEach(node -> back.add(node.asText()));
    assertEquals(names, back);
  }

  /** Terraform normalizes what is composed, and has no half pairs. */
  private static boolean isSaid(String text) {
    return java.text.Normalizer.isNormalized(text, java.text.Normalizer.Form.NFC)
        && text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff)
        && text.codePoints().allMatch(Character::isDefined);
  }

  private void requireTerraform() throws InterruptedException {
    try {
      run("version");
    } catch (IOException e) {
      assumeTrue(false, "terraform is not installed");
    }
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("terraform"));
    command.addAll(List.of(arguments));
    Path printed = Files.createTempFile("terraform", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().remove("TF_CLI_CONFIG_FILE");
      builder.environment().put("CHECKPOINT_DISABLE", "1");
      Path errors = folder.resolve("errors.txt");
      int exit =
          builder.redirectOutput(printed.toFile()).redirectError(errors.toFile()).start().waitFor();
      String text = Files.readString(printed, UTF_8);
      assertEquals(0, exit, () -> text + read(errors));
      return text;
    } finally {
      Files.delete(printed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
