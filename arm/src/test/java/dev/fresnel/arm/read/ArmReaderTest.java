// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Severity;
import dev.fresnel.core.finding.Suppression;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.PathPattern;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArmReaderTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"), "arm", "src", "test", "resources", "read");
  private static final SubscriptionId SUBSCRIPTION =
      SubscriptionId.parse("33333333-0000-4000-8000-000000000009");

  private static String text(String name, String file) throws IOException {
    return Files.readString(FOLDER.resolve(name).resolve(file));
  }

  private static String definition(String name) {
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [
        {
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "apiVersion": "2022-10-01",
          "name": "44444444-0000-4000-8000-000000000001",
          "properties": {
            "registrationDefinitionName": "%s",
            "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21",
            "authorizations": []
          }
        }
      ]
    }
    """
        .formatted(name);
  }

  private static String nameOf(ArmReader reader, String expression) {
    return reader
        .read(Source.text("template", definition(expression)))
        .value()
        .orElseThrow()
        .delegations()
        .get(0)
        .value()
        .definition()
        .name();
  }

  @Test
  void isToldWhereIsDeployed() {
    ArmReader told =
        ArmReader.standard()
            .forSubscription(SUBSCRIPTION)
            .forTenant(TenantId.parse("22222222-0000-4000-8000-000000000002"))
            .inCloud(Cloud.US_GOVERNMENT);
    String facts =
        "[concat(subscription().id, ' ', tenant().tenantId, ' ', subscription().tenantId, ' ',"
            + " environment().name)]";
    assertEquals(
        "/subscriptions/33333333-0000-4000-8000-000000000009"
            + " 22222222-0000-4000-8000-000000000002 22222222-0000-4000-8000-000000000002"
            + " AzureUSGovernment",
        nameOf(told, facts));
    assertEquals(facts, nameOf(ArmReader.standard(), facts));
    assertEquals("AzureCloud", nameOf(ArmReader.standard(), "[environment().name]"));
    assertEquals(
        "AzureChinaCloud",
        nameOf(ArmReader.standard().inCloud(Cloud.CHINA), "[environment().name]"));
  }

  @Test
  void aResourceGroupThatIsDeployedToIsTheScope() throws IOException {
    String template = text("wrong-places", "template.json");
    ArmReader reader =
        ArmReader.standard()
            .forSubscription(SUBSCRIPTION)
            .forResourceGroup(ResourceGroupName.parse("rg"));
    Checked<ArmDocument> read = reader.read(Source.text("template.json", template));
    // In a resource group, resourceId() gives no definition's id.
    assertEquals(
        "/subscriptions/33333333-0000-4000-8000-000000000009/resourceGroups/rg",
        read.value().orElseThrow().furtherAssignments().get(0).scope().resourceId());
    assertEquals(
        2, read.errors().stream().filter(each -> each.slug().startsWith("definition-out")).count());
  }

  @Test
  void aDefinitionThatIsDeployedToAGroupWhateverItsSchemaIsReported() throws IOException {
    Source template = Source.text("template.json", text("subscription", "template.json"));
    for (DestinationKind kind : DestinationKind.values()) {
      assertEquals(
          kind == DestinationKind.SUBSCRIPTION ? 0 : 1,
          ArmReader.standard().deployedTo(kind).read(template).findings().stream()
              .filter(each -> each.slug().equals("definition-outside-subscription"))
              .filter(
                  each ->
                      each.azureErrorCode()
                          .orElseThrow()
                          .equals("InvalidRegistrationDefinitionUri"))
              .count(),
          kind::toString);
    }
  }

  @Test
  void filesOfOtherLanguagesAreToldHowToBecomeJson() {
    assertEquals(
        List.of(
            "ERROR LH5009 main.bicep:1:1 $: \"main.bicep\" is written in Bicep; make JSON of it"
                + " with \"az bicep build --file ...\", and read that"),
        formats(ArmReader.standard().read(Source.text("main.bicep", "param x string")).findings()));
    assertEquals(
        List.of(
            "ERROR LH5009 p.BICEPPARAM:1:1 $: \"p.BICEPPARAM\" is written in Bicep; make JSON of it"
                + " with \"az bicep build-params --file ...\", and read that"),
        formats(ArmReader.standard().read(Source.text("p.BICEPPARAM", "using 'x'")).findings()));
    for (String name : List.of("main.tf", "x.tfvars")) {
      assertTrue(
          formats(ArmReader.standard().read(Source.text(name, "a = 1")).findings())
              .get(0)
              .contains("is written for Terraform"),
          name);
    }
    assertEquals(
        List.of("LH0020"),
        ArmReader.standard().read(Source.text("main.json", "param x")).findings().stream()
            .map(each -> each.ruleId().value())
            .toList());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsFilesStreamsAndTextsAlike(@TempDir Path folder) throws IOException {
    String template = text("subscription", "template.json");
    String parameters = text("subscription", "parameters.json");
    Path templateFile = Files.writeString(folder.resolve("template.json"), template);
    Path parametersFile = Files.writeString(folder.resolve("parameters.json"), parameters);
    ArmReader reader = ArmReader.standard();
    assertEquals(
        reader.read(Source.text("a", template), Source.text("b", parameters)).orThrow(),
        reader.read(Source.file(templateFile), Source.file(parametersFile)).orThrow());
    assertEquals(
        reader.read(Source.text("a", template)).value(),
        reader.read(Source.stream("a", stream(template))).value());
    assertEquals(
        reader.read(Source.text("a", template), Source.text("b", parameters)),
        reader.read(Source.stream("a", stream(template)), Source.stream("b", stream(parameters))));
    assertEquals(
        reader.read(Source.text("a", template)).value(),
        reader.read(Source.file(templateFile)).value());
    assertThrows(
        NoSuchFileException.class, () -> reader.read(Source.file(folder.resolve("absent.json"))));
    assertThrows(
        NoSuchFileException.class,
        () -> reader.read(Source.file(templateFile), Source.file(folder.resolve("absent.json"))));
  }

  @Test
  void parametersThatAreNoneAreReported() throws IOException {
    Checked<ArmDocument> read =
        ArmReader.standard()
            .read(
                Source.text("template.json", text("subscription", "template.json")),
                Source.text("odd.json", "[1]"));
    assertEquals(
        "ERROR LH5009 odd.json:1:1 $: This is no parameters file, which has an object parameters,"
            + " with an object with value for each of them",
        read.errors().get(0).format());
  }

  @Test
  void documentsAreValues() throws IOException {
    ArmDocument one = ArmReader.standard().read(Source.text("one", definition("x"))).orThrow();
    ArmDocument same =
        ArmReader.standard().read(Source.text("other", "\n" + definition("x"))).orThrow();
    ArmDocument other = ArmReader.standard().read(Source.text("one", definition("y"))).orThrow();
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, other);
    assertEquals(one.toString(), same.toString());
  }

  @Test
  void rulesReportWhereTheTextIsWrong() throws IOException {
    Checked<ArmDocument> read =
        ArmReader.standard()
            .read(
                Source.text("template.json", text("placeholders", "template.json")),
                Source.text("parameters.json", text("placeholders", "parameters.json")));
    List<String> tenant =
        Lighthouse.standard().validate(read).findings().stream()
            .filter(finding -> finding.path().lastStep().equals("managedByTenantId"))
            .map(Finding::format)
            .toList();
    assertEquals(1, tenant.size());
    assertTrue(
        tenant
            .get(0)
            .startsWith(
                "ERROR LH1001 parameters.json:7:37 delegations[0].definition.managedByTenantId:"
                    + " \"<insert managing tenant id>\""),
        tenant.get(0));
  }

  @Test
  void rulesDoNotComplainOfWhatIsNotKnown() throws IOException {
    Checked<ArmDocument> unknown =
        ArmReader.standard()
            .read(Source.text("template.json", text("without-parameters", "template.json")));
    assertEquals(
        formats(unknown.findings()), formats(Lighthouse.standard().validate(unknown).findings()));
    String empty = definition("Named").replace("template", "x");
    Checked<ArmDocument> known = ArmReader.standard().read(Source.text("template.json", empty));
    assertFalse(Lighthouse.standard().validate(known).findings().isEmpty());
  }

  @Test
  void whatIsMissingIsReportedOnce() {
    String template =
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ManagedServices/registrationDefinitions",
              "apiVersion": "2022-10-01",
              "name": "[guid('one')]"
            },
            {
              "type": "Microsoft.ManagedServices/registrationDefinitions",
              "apiVersion": "2022-10-01",
              "name": "[guid('two')]",
              "properties": {
                "registrationDefinitionName": "Two",
                "authorizations": [
                  { "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7" },
                  { "principalId": "robnotto", "roleDefinitionId": "91c1777a-f3dc-4fae-b103-61d183457e46" }
                ]
              }
            }
          ]
        }
        """;
    Checked<ArmDocument> read = ArmReader.standard().read(Source.text("t", template));
    assertEquals(
        List.of(
            "LH4013 delegations[0].assignments",
            "LH0026 delegations[0].definition.properties",
            "LH4013 delegations[1].assignments",
            "LH0026 delegations[1].definition.authorizations[0].principal.id",
            "LH1001 delegations[1].definition.authorizations[1].principal.id",
            "LH0026 delegations[1].definition.managedByTenantId"),
        rules(Lighthouse.standard().validate(read)));
  }

  @Test
  void aDocumentWithoutDelegationsGivesWhatReadingFound() {
    Checked<ArmDocument> read =
        ArmReader.standard()
            .read(
                Source.text(
                    "t",
                    """
                    {
                      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "resources": []
                    }
                    """));
    assertEquals(List.of("LH5020 $"), rules(Lighthouse.standard().validate(read)));
    Lighthouse suppressing =
        Lighthouse.standard()
            .withSettings(
                RuleSettings.builder()
                    .addSuppression(Suppression.of("no-delegation", "empty on purpose"))
                    .build());
    assertEquals(List.of(), suppressing.validate(read).active());
  }

  @Test
  void whatReadingFoundIsDecidedOnWithWhatRulesFind() {
    Checked<ArmDocument> read =
        ArmReader.standard()
            .read(
                Source.text(
                    "t",
                    twice("2022-10-01", "2022-10-01").replace("\"Operations 1\"", "\"<name>\"")));
    Lighthouse lighthouse =
        Lighthouse.standard()
            .withSettings(
                RuleSettings.builder()
                    .putSeverity("placeholder", Severity.ERROR)
                    .putSeverity("LH4007", Severity.INFO)
                    .addSuppression(
                        Suppression.builder()
                            .rule("LH4007")
                            .path(PathPattern.parse("delegations[1].**.authorizations[1]"))
                            .reason("known")
                            .build())
                    .addSuppression(Suppression.of("LH5001", "never seen"))
                    .build());
    assertEquals(
        List.of(
            "INFO LH0002 $",
            "ERROR LH5008 delegations[0].definition.name",
            "INFO LH4007 delegations[1].definition.authorizations[0]",
            "INFO LH4007 delegations[1].definition.authorizations[1] (suppressed)"),
        lighthouse.validate(read).findings().stream()
            .map(
                finding ->
                    finding.severity()
                        + " "
                        + finding.ruleId()
                        + " "
                        + finding.path()
                        + (finding.isActive() ? "" : " (suppressed)"))
            .toList());
  }

  @Test
  void whatCannotBeReadGivesWhatReadingFound() {
    Checked<ArmDocument> read = ArmReader.standard().read(Source.text("t", "no template"));
    assertEquals(read, Lighthouse.standard().validate(read));
  }

  @Test
  void severalDocumentsAreDecidedOnTogether() {
    Checked<ArmDocument> sound =
        ArmReader.standard().read(Source.text("sound", twice("2022-10-01", "2019-09-01")));
    Checked<ArmDocument> shared =
        ArmReader.standard().read(Source.text("shared", twice("2022-10-01", "2022-10-01")));
    Checked<ArmDocument> unreadable = ArmReader.standard().read(Source.text("unreadable", ""));
    Lighthouse lighthouse =
        Lighthouse.standard()
            .withSettings(
                RuleSettings.builder().addSuppression(Suppression.of("LH4007", "known")).build());
    Checked<List<ArmDocument>> checked = lighthouse.validateAll(List.of(sound, shared, unreadable));
    assertEquals(Optional.of(List.of(sound.value().get(), shared.value().get())), checked.value());
    assertEquals(
        List.of("LH0020 $", "LH3010 delegations[1].definition.eligibleAuthorizations"),
        checked.active().stream().map(finding -> finding.ruleId() + " " + finding.path()).toList());
    assertEquals(
        List.of("LH0002", "LH3010"),
        lighthouse.validate(sound).active().stream()
            .map(finding -> finding.ruleId().value())
            .toList());
  }

  /** Two definitions that give one principal the same role, and the version each is deployed by. */
  private static String twice(String firstVersion, String secondVersion) {
    String definition =
        """
        {
          "type": "Microsoft.ManagedServices/registrationDefinitions",
          "apiVersion": "VERSION",
          "name": "44444444-0000-4000-8000-00000000000NUMBER",
          "properties": {
            "registrationDefinitionName": "Operations NUMBER",
            "description": "Monitoring",
            "managedByTenantId": "0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21",
            "authorizations": [
              {
                "principalId": "5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11",
                "principalIdDisplayName": "Support",
                "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"
              },
              {
                "principalId": "5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11",
                "principalIdDisplayName": "Support",
                "roleDefinitionId": "91c1777a-f3dc-4fae-b103-61d183457e46"
              }
            ],
            "eligibleAuthorizations": [
              {
                "principalId": "5c0a1d2e-7f10-4a57-9b1c-0d6c4e2f8a11",
                "principalIdDisplayName": "Support",
                "roleDefinitionId": "b24988ac-6180-42a0-ab88-20f7382dd24c",
                "justInTimeAccessPolicy": {"multiFactorAuthProvider": "Azure"}
              }
            ]
          }
        },
        {
          "type": "Microsoft.ManagedServices/registrationAssignments",
          "apiVersion": "VERSION",
          "dependsOn": ["[resourceId('Microsoft.ManagedServices/registrationDefinitions', '44444444-0000-4000-8000-00000000000NUMBER')]"],
          "name": "55555555-0000-4000-8000-00000000000NUMBER",
          "properties": {
            "registrationDefinitionId":
              "[resourceId('Microsoft.ManagedServices/registrationDefinitions', '44444444-0000-4000-8000-00000000000NUMBER')]"
          }
        }
        """;
    return """
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [
    """
        + definition.replace("VERSION", firstVersion).replace("NUMBER", "1")
        + ","
        + definition.replace("VERSION", secondVersion).replace("NUMBER", "2")
        + "]}";
  }

  private static List<String> rules(Checked<ArmDocument> checked) {
    return checked.findings().stream()
        .map(finding -> finding.ruleId() + " " + finding.path())
        .toList();
  }

  @Test
  void delegationsOfOneDocumentAreCheckedTogether() {
    Checked<ArmDocument> read =
        ArmReader.standard().read(Source.text("t", twice("2022-10-01", "2022-10-01")));
    assertEquals(
        List.of(
            "LH4007 delegations[1].definition.authorizations[0]",
            "LH4007 delegations[1].definition.authorizations[1]"),
        rules(Lighthouse.standard().validate(read)));
  }

  @Test
  void eachDelegationIsCheckedByTheVersionThatItIsDeployedBy() {
    Checked<ArmDocument> read =
        ArmReader.standard().read(Source.text("t", twice("2022-10-01", "2019-09-01")));
    assertEquals(
        List.of("LH3010 delegations[1].definition.eligibleAuthorizations"),
        rules(Lighthouse.standard().validate(read)));
  }

  @Test
  void aDocumentIsCheckedForTheTenantThatItsReaderWasTold() {
    Checked<ArmDocument> read =
        ArmReader.standard()
            .forTenant(TenantId.parse("0d3b6f0e-3a57-4d0c-8f0b-6f2f6a0c7e21"))
            .read(Source.text("t", twice("2022-10-01", "2022-10-01")));
    assertEquals(
        2,
        rules(Lighthouse.standard().validate(read)).stream()
            .filter(each -> each.startsWith("LH4001"))
            .count());
  }

  @Test
  void pathsThatLeadNowhereHaveNoPlace() {
    ArmDocument document =
        ArmReader.standard().read(Source.text("t", twice("2022-10-01", "2022-10-01"))).orThrow();
    for (String path :
        List.of("delegations", "delegations.x", "delegations[2].definition", "x[0]")) {
      assertEquals(Optional.empty(), document.locator().locate(ModelPath.parse(path)), path);
    }
    assertEquals(
        "Optional[t:5:1]",
        document.locator().locate(ModelPath.parse("delegations[0].definition")).toString());
  }

  private static List<String> formats(List<Finding> findings) {
    return findings.stream().map(Finding::format).toList();
  }
}
