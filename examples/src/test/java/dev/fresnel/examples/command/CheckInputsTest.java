// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} takes, and where its report goes. */
class CheckInputsTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aFolderIsCheckedAndWhatIsNothingOfThisIsPassedOverWithACount() throws IOException {
    file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    file("package.json", "{\"name\": \"x\"}");
    file("readme.md", "# x");
    assertEquals(1, fresnel.run("check", folder.toString()), fresnel::complained);
    assertTrue(fresnel.printed().endsWith("1 error, 0 warnings, 0 infos\n"), fresnel::printed);
    assertEquals(
        "fresnel: passed over 2 files in which there is nothing that is read\n",
        fresnel.complained());
  }

  @Test
  void aBrokenDocumentOfAFolderIsNotPassedOver() throws IOException {
    file("broken.json", "{");
    assertEquals(1, fresnel.run("check", folder.toString()));
    assertTrue(fresnel.printed().contains("LH0020"), fresnel::printed);
  }

  @Test
  void aFolderWithoutAnythingGivesTwo() throws IOException {
    file("package.json", "{\"name\": \"x\"}");
    assertEquals(2, fresnel.run("check", folder.toString()));
    assertEquals("", fresnel.printed());
    assertTrue(fresnel.complained().contains("passed over 1 file in which"), fresnel::complained);
    CommandRun empty = new CommandRun();
    assertEquals(2, empty.run("check", Files.createDirectory(folder.resolve("e")).toString()));
    assertEquals("fresnel: there is nothing to read\n", empty.complained());
  }

  @Test
  void templatesTakeTheirParametersByNameOrAsTold() throws IOException {
    String one = file("one.json", TemplateTexts.template(TemplateTexts.READER));
    String two = file("two.json", TemplateTexts.template(TemplateTexts.READER));
    file("one.parameters.json", "{\"parameters\": {\"tenant\": {\"value\": \"<first>\"}}}");
    String other = file("other.json", "{\"parameters\": {\"tenant\": {\"value\": \"<second>\"}}}");
    assertEquals(1, fresnel.run("check", one, two + ":" + other));
    assertTrue(fresnel.printed().contains("<first>"), fresnel::printed);
    assertTrue(fresnel.printed().contains("<second>"), fresnel::printed);
  }

  @Test
  void payloadsAreCheckedTogetherAndToldWhatTheyWereTakenFor() throws IOException {
    String has = file("has.json", TemplateTexts.payload(SUBSCRIPTION, TemplateTexts.OWNER));
    assertEquals(1, fresnel.run("check", has));
    assertTrue(fresnel.printed().contains("LH2005"), fresnel::printed);
    assertEquals("fresnel: " + has + " is definitions and assignments\n", fresnel.complained());
  }

  @Test
  void aPlanOfTerraformIsCheckedAtTheAddressOfItsResources() throws IOException {
    String plan =
        file(
            "plan.json",
            """
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
              {"address": "azurerm_lighthouse_definition.offer",
               "type": "azurerm_lighthouse_definition",
               "values": {"name": "Operations", "managing_tenant_id": "TENANT",
                 "scope": "/subscriptions/22222222-aaaa-4bbb-8ccc-000000000002",
                 "authorization": [{"principal_id": "33333333-aaaa-4bbb-8ccc-000000000003",
                   "role_definition_id": "OWNER"}]}}]}}}
            """
                .replace("TENANT", TemplateTexts.TENANT)
                .replace("OWNER", TemplateTexts.OWNER));
    assertEquals(1, fresnel.run("check", plan));
    assertTrue(
        fresnel.printed().contains("azurerm_lighthouse_definition.offer: Principal 33333333"),
        fresnel::printed);
    assertTrue(fresnel.printed().contains("  7:30  ERROR    LH2005"), fresnel::printed);
  }

  @Test
  void theReportGoesToAFileWholeOrNotAtAll() throws IOException {
    String template = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    Path out = folder.resolve("report.sarif");
    assertEquals(1, fresnel.run("check", "--format", "sarif", "--out", out.toString(), template));
    assertEquals("", fresnel.printed());
    assertTrue(Files.readString(out).contains("LH2005"));
    Path nowhere = folder.resolve("missing/report.txt");
    assertEquals(2, fresnel.run("check", "--out", nowhere.toString(), template));
    assertEquals(
        "fresnel: " + nowhere + ": there is no such file or folder\n", fresnel.complained());
  }

  @Test
  void whatFailsCanBeTold() throws IOException {
    String owner = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    String warning =
        file(
            "placeholder.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace("\"Operations\"", "\"<name of the offer>\""));
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(0, fresnel.run("check", "--fail-on", "never", owner));
    assertEquals(0, fresnel.run("check", "--fail-on", "error", warning));
    assertEquals(1, fresnel.run("check", "--fail-on", "warning", warning));
    assertEquals(1, fresnel.run("check", "--fail-on", "INFO", warning));
    assertEquals(0, fresnel.run("check", "--fail-on", "info", sound));
    assertEquals(2, fresnel.run("check", "--fail-on", "fatal", sound));
  }

  @Test
  void rulesOfTheUsersOwnAreFoundInJars() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("EveryCustomer.java"),
            """
            import dev.fresnel.core.finding.*;
            import dev.fresnel.core.path.ModelPath;
            import dev.fresnel.validation.rule.*;

            public final class EveryCustomer implements Rule {
              @Override public RuleInfo info() {
                return RuleInfo.of("LH9001", "every-customer", Severity.WARNING, "Of everyone").build();
              }
              @Override public void check(LighthouseModel model, Findings findings) {
                model.authorizations().forEach(each -> findings.report(each, "Told by a user"));
              }
            }
            """);
    Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
    Files.writeString(services.resolve("dev.fresnel.validation.rule.Rule"), "EveryCustomer\n");
    String rules = folder.resolve("classes").toString();
    String path =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + Objects.requireNonNullElse(System.getProperty("jdk.module.path"), "");
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out, System.err, "-proc:none", "-cp", path, "-d", rules, source.toString()));
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(1, fresnel.run("check", "--fail-on", "warning", template, "--rules", rules));
    assertTrue(fresnel.printed().contains("Told by a user"), fresnel::printed);
  }

  @Test
  void jarsWithoutRulesAreAWrongOption() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("check", template, "--rules", folder.toString()));
    assertTrue(
        fresnel.complained().startsWith("--rules: no rule is named in"), fresnel::complained);
    CommandRun missing = new CommandRun();
    String jar = folder.resolve("missing.jar").toString();
    assertEquals(2, missing.run("check", template, "--rules", jar));
    assertEquals("fresnel: " + jar + ": there is no such file or folder\n", missing.complained());
  }

  @Test
  void aWrongOptionIsToldInTwoLines() {
    assertEquals(2, fresnel.run("check", "--fromat", "json", "x.json"));
    assertEquals(
        List.of("Unknown option: '--fromat'", "fresnel: fresnel check --help says how it is used"),
        fresnel.complained().lines().toList());
  }

  @Test
  void aMisspeltCommandIsToldWithTheOneThatIsMeant() {
    assertEquals(2, fresnel.run("chek", "x.json"));
    assertEquals(
        List.of(
            "Unmatched arguments from index 0: 'chek', 'x.json'; did you mean check or checklist or"
                + " help?",
            "fresnel: fresnel --help says how it is used"),
        fresnel.complained().lines().toList());
  }
}
