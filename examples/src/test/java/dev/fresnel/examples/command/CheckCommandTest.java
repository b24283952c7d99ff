// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode findings() throws IOException {
    return new ObjectMapper().readTree(fresnel.printed()).get("findings");
  }

  @Test
  void aSoundTemplateGivesNoFindingAndZero() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(0, fresnel.run("check", template), fresnel::complained);
    assertEquals("No findings\n", fresnel.printed());
  }

  @Test
  void aRoleForAnIdentityIsHeldAgainstTheDelegationsBesideIt() throws IOException {
    String assignment =
        file(
            "assignment.json",
            """
            {"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
             "contentVersion": "1.0.0.0",
             "resources": [{
               "type": "Microsoft.Authorization/roleAssignments",
               "apiVersion": "2022-04-01",
               "name": "[guid('x')]",
               "properties": {
                 "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4a9ae827-6dc8-4573-8ac7-8239d42aa03f')]",
                 "principalId": "6b0d9f42-1c7e-4a58-b3d2-90e7f1a4c835",
                 "delegatedManagedIdentityResourceId": "/subscriptions/x/y"}}]}
            """);
    assertEquals(0, fresnel.run("check", assignment), fresnel::printed);

    CommandRun together = new CommandRun();
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(1, together.run("check", template, assignment), together::printed);
    assertTrue(together.printed().contains("LH5040 role-not-assignable"), together::printed);
    assertTrue(
        together.printed().contains("may assign: none is User Access Administrator"),
        together::printed);
  }

  @Test
  void aFaultIsReportedWithItsPlaceAndGivesOne() throws IOException {
    String template = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    assertEquals(1, fresnel.run("check", "--format", "json", template), fresnel::complained);
    JsonNode finding = findings().get(0);
    assertEquals("LH2005", finding.get("ruleId").asText());
    assertEquals("ERROR", finding.get("severity").asText());
    assertFalse(finding.has("azureErrorCode"));
    assertEquals(
        "delegations[0].definition.authorizations[0].roleDefinitionId",
        finding.get("path").asText());
    assertEquals(template, finding.get("file").asText());
    assertEquals(17, finding.get("line").asInt());
    assertEquals(124, finding.get("column").asInt());
    assertTrue(
        finding.get("message").asText().contains("Owner (" + TemplateTexts.OWNER + ")"),
        finding::toString);
    assertEquals(1, findings().size());
  }

  @Test
  void rolesOfWhoeverDeploysThatDoNotSufficeAreReported() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(
        1,
        fresnel.run(
            "check", "--format", "json", template, "--deployer-role", TemplateTexts.READER));
    assertEquals("LH4020", findings().get(0).get("ruleId").asText());
  }

  @Test
  void rolesOfWhoeverDeploysSufficeTogether() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(0, fresnel.run("check", template, "--deployer-role", "owner", "Reader"));
    assertEquals("No findings\n", fresnel.printed());
  }

  @Test
  void aRoleThatIsNotBuiltInIsAWrongOption() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("check", template, "--deployer-role", "Emperor"));
    assertTrue(
        fresnel.complained().contains("must be the name or id of a built-in role, not \"Emperor\""),
        fresnel::complained);
  }

  @Test
  void whatIsDeployedToCanBeTold() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(
        1, fresnel.run("check", "--format", "json", template, "--deployed-to", "resource-group"));
    assertEquals("LH5015", findings().get(0).get("ruleId").asText());
    assertEquals(2, fresnel.run("check", template, "--deployed-to", "moon"));
  }

  @Test
  void aGuestWhoDeploysIsReported() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    fresnel.run("check", "--format", "json", template, "--deployer-guest");
    assertEquals("LH4019", findings().get(0).get("ruleId").asText());
  }

  @Test
  void circumstancesOfAFileAreKnown() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String known =
        file("known.json", "{ \"deployerIsGuest\": true,\n  \"deployerRoles\": [], \"x\": 1 }");
    assertEquals(1, fresnel.run("check", "--format", "json", template, "--circumstances", known));
    assertEquals(
        List.of("LH4019", "LH4020", "LH0024"),
        findings().findValuesAsText("ruleId").stream().toList());
    assertEquals(2, fresnel.run("check", template, "--circumstances", "absent.json"));
  }

  @Test
  void theCloudCanBeTold() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(0, fresnel.run("check", template, "--cloud", "us-government"));
    assertEquals(2, fresnel.run("check", template, "--cloud", "moon"));
    assertTrue(
        fresnel.complained().contains("must be public, usGovernment or china, not \"moon\""),
        fresnel::complained);
  }

  @Test
  void anOffersJsonIsCheckedWithPlaces() throws IOException {
    String offer =
        file("offer.json", "{ \"publisherId\": \"contoso\",\n  \"id\": \"Not a slug\" }");
    assertEquals(1, fresnel.run("check", "--format", "json", offer), fresnel::complained);
    JsonNode malformed =
        StreamSupport.stream(findings().spliterator(), false)
            .filter(each -> each.get("ruleId").asText().equals("LH1001"))
            .findFirst()
            .orElseThrow();
    assertEquals("id", malformed.get("path").asText());
    assertEquals(offer, malformed.get("file").asText());
    assertEquals(2, malformed.get("line").asInt());
    assertEquals(9, malformed.get("column").asInt());
  }

  @Test
  void aDefinitionsJsonIsCheckedBesideTemplates() throws IOException {
    String template = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String definition =
        file(
            "definition.json",
            "{ \"properties\": { \"managedByTenantId\": \"x\", \"authorizations\": [] } }");
    assertEquals(1, fresnel.run("check", "--format", "json", template, definition));
    assertTrue(findings().findValuesAsText("ruleId").contains("LH1001"), fresnel::printed);
  }

  @Test
  void aParametersFileReplacesDefaults() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    String parameters =
        file("parameters.json", "{\"parameters\": {\"tenant\": {\"value\": \"<your tenant>\"}}}");
    assertEquals(1, fresnel.run("check", "--format", "json", "--parameters", parameters, template));
    assertEquals(parameters, findings().get(0).get("file").asText());
    assertEquals("LH1001", findings().get(0).get("ruleId").asText());
  }

  @Test
  void theTenantOfTheCustomerIsCheckedAgainst() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(1, fresnel.run("check", "--customer-tenant", TemplateTexts.TENANT, template));
    assertTrue(fresnel.printed().contains("LH4001"), fresnel::printed);
  }

  @Test
  void ruleSettingsSayWhichFindingsNeedNoAction() throws IOException {
    String template = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    String settings =
        file(
            "rule-settings.json",
            """
            {
              "acceptedRefusals": [{"rule": "LH2005", "reason": "a fixture"}],
              "suppressions": [
                {"rule": "owner-role", "path": "delegations[*].**", "reason": "a fixture"}
              ]
            }
            """);
    int exitCode = fresnel.run("check", "--rule-settings", settings, template);
    assertTrue(
        fresnel.printed().endsWith("0 errors, 0 warnings, 0 infos, 1 suppressed\n"),
        fresnel.printed() + fresnel.complained());
    assertEquals(0, exitCode);
  }

  @Test
  void ruleSettingsDecideOnWhatReadingFindsToo() throws IOException {
    String template =
        file(
            "template.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace("\"Operations\"", "\"<name of the offer>\""));
    assertEquals(0, fresnel.run("check", "--format", "json", template));
    assertEquals("LH5008", findings().get(0).get("ruleId").asText());
    String settings =
        file(
            "rule-settings.json",
            """
            {"suppressions": [{"rule": "placeholder", "reason": "filled in by the pipeline"}]}
            """);
    CommandRun suppressing = new CommandRun();
    assertEquals(0, suppressing.run("check", "--rule-settings", settings, template));
    assertTrue(
        suppressing.printed().endsWith("0 errors, 0 warnings, 0 infos, 1 suppressed\n"),
        suppressing::printed);
  }

  @Test
  void aSuppressionIsUnusedOnlyIfNoFileNeedsIt() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String placeholder =
        file(
            "placeholder.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace("\"Operations\"", "\"<name of the offer>\""));
    String settings =
        file(
            "rule-settings.json",
            "{\"suppressions\": [{\"rule\": \"LH5008\", \"reason\": \"filled in later\"}]}");
    assertEquals(0, fresnel.run("check", "--rule-settings", settings, sound, placeholder, sound));
    assertTrue(
        fresnel.printed().endsWith("0 errors, 0 warnings, 0 infos, 1 suppressed\n"),
        fresnel::printed);
    CommandRun unused = new CommandRun();
    assertEquals(0, unused.run("check", "--rule-settings", settings, sound, sound));
    assertTrue(unused.printed().endsWith("0 errors, 0 warnings, 1 info\n"), unused::printed);
    assertTrue(unused.printed().contains("LH0002"), unused::printed);
  }

  @Test
  void sarifNamesTheFilesOfAllFindings() throws IOException {
    String first = file("first.json", TemplateTexts.template(TemplateTexts.OWNER));
    String second = file("second.json", TemplateTexts.template(TemplateTexts.OWNER));
    assertEquals(1, fresnel.run("check", "--format", "sarif", first, second));
    JsonNode results =
        new ObjectMapper().readTree(fresnel.printed()).get("runs").get(0).get("results");
    assertEquals(2, results.size());
    assertTrue(results.get(0).toString().contains("first.json"), results::toString);
    assertTrue(results.get(1).toString().contains("second.json"), results::toString);
  }

  @Test
  void whatIsNoTemplateIsAFinding() throws IOException {
    assertEquals(1, fresnel.run("check", file("no.json", "no template")));
    assertTrue(fresnel.printed().contains("LH0020"), fresnel::printed);
  }

  @Test
  void aFileThatCannotBeReadGivesTwoAndTheOthersAreCheckedNevertheless() throws IOException {
    String missing = folder.resolve("missing.json").toString();
    String template = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    assertEquals(2, fresnel.run("check", missing, template));
    assertEquals(
        "fresnel: " + missing + ": there is no such file or folder\n", fresnel.complained());
    assertTrue(fresnel.printed().contains("LH2005"), fresnel::printed);
  }

  @Test
  void aFolderInPlaceOfAFileIsNamed() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("check", "--rule-settings", folder.toString(), template));
    assertEquals(2, fresnel.run("check", "--parameters", folder.toString(), template));
    fresnel
        .complained()
        .lines()
        .forEach(line -> assertTrue(line.startsWith("fresnel: " + folder + ": "), line));
    assertEquals(2, fresnel.complained().lines().count());
  }

  @Test
  void aFileWithoutANameIsShownAsSuch() {
    assertEquals(2, fresnel.run("check", ""));
    assertTrue(fresnel.complained().startsWith("fresnel: \"\": "), fresnel::complained);
  }

  @Test
  void nothingIsReportedIfNothingCouldBeRead() {
    String missing = folder.resolve("missing.json").toString();
    for (String format : List.of("text", "json", "sarif")) {
      assertEquals(2, fresnel.run("check", "--format", format, missing));
    }
    assertEquals("", fresnel.printed());
  }

  @Test
  void whatIsReadNeverCommandsATerminalOrAPipeline() throws IOException {
    String template =
        file(
            "template.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace(
                    "\"Operations\"",
                    "\"<\\u001b[31m \\u202e \\ufeff \\u2028 ##vso[task.complete result=Failed;]"
                        + " ##[error]>\""));
    for (String format : List.of("text", "json", "sarif")) {
      CommandRun check = new CommandRun();
      check.run("check", "--format", format, template);
      String printed = check.printed();
      assertTrue(printed.contains("LH5008"), printed);
      for (String raw : List.of("\u001b", "\u202e", "\ufeff", "\u2028", "##vso[", "##[")) {
        assertFalse(printed.contains(raw), printed);
      }
    }
  }

  @Test
  void limitsOfReadingCanBeTold() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(0, fresnel.run("check", "--limit", "work=10000", "--limit=depth=50", template));
    CommandRun small = new CommandRun();
    assertEquals(1, small.run("check", "--limit", "Document-Length=100", template));
    assertTrue(
        small.printed().contains("The document is longer than the 100 bytes"), small::printed);
    CommandRun wrong = new CommandRun();
    assertEquals(2, wrong.run("check", "--limit", "speed=1", template));
    assertTrue(
        wrong
            .complained()
            .contains("must be one of document-length, depth, work, memory, findings"),
        wrong::complained);
    CommandRun outside = new CommandRun();
    assertEquals(2, outside.run("check", "--limit", "depth=201", template));
    assertTrue(
        outside.complained().startsWith("--limit depth cannot be 201: depth must be from 1 to 200"),
        outside::complained);
    assertEquals(2, outside.run("check", "--limit", "depth=99999999999", template));
  }

  @Test
  void wrongOptionsGiveTwo() throws IOException {
    String template = file("template.json", TemplateTexts.template(TemplateTexts.READER));
    assertEquals(2, fresnel.run("check"));
    assertEquals(2, fresnel.run("check", "--format", "xml", template));
    assertEquals(2, fresnel.run("check", "--customer-tenant", "contoso", template));
    assertEquals(2, fresnel.run("check", "--parameters", template, template, template));
    assertTrue(
        fresnel.complained().contains("--parameters goes with one template, not with 2"),
        fresnel::complained);
  }

  @Test
  void filesThatGoToOneSubscriptionAreJudgedTogether() throws IOException {
    String first = file("first.json", TemplateTexts.template(TemplateTexts.READER));
    String second =
        file(
            "second.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace(TemplateTexts.TENANT, "99999999-aaaa-4bbb-8ccc-000000000009"));
    assertEquals(0, fresnel.run("check", first, second), fresnel::printed);
    CommandRun together = new CommandRun();
    assertEquals(
        1,
        together.run(
            "check", "--subscription", "22222222-aaaa-4bbb-8ccc-000000000002", first, second));
    assertTrue(together.printed().contains("LH6014"), together::printed);
    assertTrue(
        together.printed().contains("RegistrationDefinitionInvalidUpdate"), together::printed);
  }

  @Test
  void filesAreCheckedAgainstWhatTheCustomerHas() throws IOException {
    String subscription = "22222222-aaaa-4bbb-8ccc-000000000002";
    String has = file("has.json", TemplateTexts.payload(subscription, TemplateTexts.READER));
    String again =
        file(
            "again.json",
            TemplateTexts.template(TemplateTexts.READER)
                .replace(
                    "55555555-0000-4000-8000-000000000001",
                    "55555555-0000-4000-8000-000000000002"));
    assertEquals(
        1,
        fresnel.run("check", "--subscription", subscription, again, "--against", has),
        fresnel::printed);
    assertTrue(fresnel.printed().contains("LH4004"), fresnel::printed);
  }
}
