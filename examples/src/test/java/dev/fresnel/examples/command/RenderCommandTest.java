// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  private static final String OFFER =
      """
      {
        "publisherId": "contoso",
        "id": "operations",
        "listing": {"name": "Contoso operations"},
        "plans": [
          {
            "id": "gold",
            "manifest": {
              "version": "1.2.0",
              "managedByTenantId": "11111111-aaaa-4bbb-8ccc-000000000001",
              "authorizations": [
                {
                  "principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
                  "principalIdDisplayName": "Support",
                  "roleDefinitionId": "ROLE"
                },
                {
                  "principalId": "33333333-aaaa-4bbb-8ccc-000000000003",
                  "principalIdDisplayName": "Support",
                  "roleDefinitionId": "91c1777a-f3dc-4fae-b103-61d183457e46"
                }
              ]
            }
          }
        ]
      }
      """;
  private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
  private static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");
  private Path out = Path.of("set before each test");

  @BeforeEach
  void choosesWhereTemplatesGo() {
    out = folder.resolve("out");
  }

  private String offer(String role) throws IOException {
    return Files.writeString(folder.resolve("offer.json"), OFFER.replace("ROLE", role)).toString();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesATemplateBoundToTheMarketplacePlan() throws IOException {
    assertEquals(
        0,
        fresnel.run("render", offer(READER), "--plan", "gold", "--out", out.toString()),
        fresnel::complained);
    assertEquals(List.of("gold.json"), written());
    String template = Files.readString(out.resolve("gold.json"));
    assertTrue(template.contains("\"product\": \"operations\""), template);
    assertTrue(template.contains("\"version\": \"1.2.0\""), template);
  }

  @Test
  void writesBicepWithAParametersFileForResourceGroups() throws IOException {
    assertEquals(
        0,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--scope",
            "resource-groups:web,data",
            "--parameters",
            "file",
            "--format",
            "bicep",
            "--api-version",
            "2019-09-01",
            "--out",
            out.toString()),
        fresnel::complained);
    assertEquals(
        List.of("main.bicep", "main.parameters.json", "registrationAssignment.bicep"), written());
    assertTrue(Files.readString(out.resolve("main.bicep")).contains("2019-09-01"));
  }

  @Test
  void writesAButtonForThePortalOfACloud() throws IOException {
    assertEquals(
        0,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--published-at",
            "https://example.com/gold.json",
            "--cloud",
            "usGovernment",
            "--out",
            out.toString()),
        fresnel::complained);
    assertEquals(List.of("deploy-to-azure.md", "gold.json"), written());
    assertEquals(
        "[![Deploy to Azure](https://aka.ms/deploytoazurebutton)]"
            + "(https://portal.azure.us/#create/Microsoft.Template/uri/"
            + "https%3A%2F%2Fexample.com%2Fgold.json)\n",
        Files.readString(out.resolve("deploy-to-azure.md")));
  }

  @Test
  void writesAButtonForEachCloudUnlessOneIsNamed() throws IOException {
    assertEquals(
        0,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--published-at",
            "https://example.com/gold.json",
            "--out",
            out.toString()),
        fresnel::complained);
    String text = Files.readString(out.resolve("deploy-to-azure.md"));
    assertTrue(text.startsWith("## Deploy to Azure\n\nSign in as "), text);
    for (String portal :
        List.of("https://portal.azure.com", "https://portal.azure.us", "https://portal.azure.cn")) {
      assertTrue(
          text.contains(
              "("
                  + portal
                  + "/#create/Microsoft.Template/uri/https%3A%2F%2Fexample.com%2Fgold.json)"),
          text);
    }
    assertTrue(
        text.contains("| Azure | Azure Government | Azure operated by 21Vianet |\n| --- |"), text);
  }

  @Test
  void thePortalReadsTemplatesByHttpsOnly() throws IOException {
    assertEquals(
        2,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--published-at",
            "http://example.com/gold.json",
            "--out",
            out.toString()));
    assertTrue(
        fresnel.complained().contains("--published-at: template must be an absolute address"),
        fresnel::complained);
    assertFalse(Files.exists(out));
  }

  @Test
  void writesTerraformForASubscription() throws IOException {
    String subscription = "3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6";
    assertEquals(
        0,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--format",
            "terraform",
            "--subscription",
            subscription,
            "--import",
            "--out",
            out.toString()),
        fresnel::complained);
    assertEquals(List.of("main.tf"), written());
    String text = Files.readString(out.resolve("main.tf"));
    assertTrue(text.startsWith("import {\n  to = azurerm_lighthouse_definition.offer\n"), text);
    assertTrue(text.contains("= \"/subscriptions/" + subscription + "\"\n"), text);
  }

  @Test
  void terraformNeedsASubscriptionAndHasNoPolicies() throws IOException {
    String offer = offer(READER);
    assertEquals(
        2,
        fresnel.run(
            "render", offer, "--plan", "gold", "--format", "terraform", "--out", out.toString()));
    assertTrue(
        fresnel.complained().contains("--format terraform needs --subscription"),
        fresnel::complained);
    assertEquals(
        2,
        fresnel.run(
            "render",
            offer,
            "--plan",
            "gold",
            "--format",
            "terraform",
            "--subscription",
            "3f6d4c1e-8a52-4b7f-9c0d-e1a2b3c4d5e6",
            "--scope",
            "management-group",
            "--out",
            out.toString()));
    assertTrue(
        fresnel.complained().contains("leave out --scope management-group"), fresnel::complained);
    assertFalse(Files.exists(out));
  }

  @Test
  void writesThePolicyForAManagementGroup() throws IOException {
    assertEquals(
        0,
        fresnel.run(
            "render",
            offer(READER),
            "--plan",
            "gold",
            "--scope",
            "management-group",
            "--out",
            out.toString()),
        fresnel::complained);
    assertTrue(
        Files.readString(out.resolve("gold.json"))
            .contains("Microsoft.Authorization/policyDefinitions"));
  }

  @Test
  void writesNothingWhereAzureWouldRefuseAndSaysWhereInTheFile() throws IOException {
    assertEquals(1, fresnel.run("render", offer(OWNER), "--plan", "gold", "--out", out.toString()));
    assertTrue(fresnel.printed().contains("LH2005"), fresnel.printed());
    assertTrue(fresnel.printed().contains("15:33"), fresnel.printed());
    assertFalse(Files.exists(out));
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"publisherId\": ");
    assertEquals(
        1, fresnel.run("render", broken.toString(), "--plan", "gold", "--out", out.toString()));
    assertTrue(fresnel.printed().contains("broken.json"), fresnel.printed());
  }

  @Test
  void saysOfWhatIsNoOfferThatItIsNone() throws IOException {
    Path template =
        Files.writeString(
            folder.resolve("template.json"), TemplateTexts.template(TemplateTexts.READER));
    assertEquals(
        1, fresnel.run("render", template.toString(), "--plan", "gold", "--out", out.toString()));
    assertTrue(fresnel.printed().contains("ERROR"), fresnel::printed);
    assertTrue(fresnel.printed().contains("publisherId"), fresnel::printed);
    assertEquals("", fresnel.complained());
  }

  @Test
  void saysWhichPlansThereAre() throws IOException {
    assertEquals(
        2, fresnel.run("render", offer(READER), "--plan", "silver", "--out", out.toString()));
    assertTrue(
        fresnel.complained().contains("the offer has no plan \"silver\"; it has [\"gold\"]"),
        fresnel.complained());
  }

  @Test
  void plansAreNamedSoThatATerminalCanShowThem() throws IOException {
    String offer = offer(READER);
    Path hostile = Path.of(offer).resolveSibling("hostile.json");
    Files.writeString(
        hostile,
        Files.readString(Path.of(offer)).replace("\"gold\"", "\"gold\\u001b[31m##vso[x]\\u202e\""));
    assertEquals(
        2, fresnel.run("render", hostile.toString(), "--plan", "silver", "--out", out.toString()));
    assertTrue(
        fresnel.complained().contains("it has [\"gold\\u001b[31m#\\u0023vso[x]\\u202e\"]"),
        fresnel.complained());
  }

  @Test
  void noPlanIdReachesTheTerminalRaw() throws IOException {
    Path offer =
        Files.writeString(
            folder.resolve("hostile.json"),
            OFFER.replace("ROLE", READER).replace("\"gold\"", "\"\\u001b[2J\\u202e\""));
    assertEquals(
        2,
        fresnel.run(
            "render", offer.toString(), "--plan", "\u001b]0;x\u0007", "--out", out.toString()));
    assertTrue(
        fresnel
            .complained()
            .contains(
                "the offer has no plan \"\\u001b]0;x\\u0007\"; it has [\"\\u001b[2J\\u202e\"]"),
        fresnel.complained());
    assertFalse(fresnel.complained().contains("\u001b"), fresnel.complained());
  }

  @Test
  void aPlanIdThatIsAPathWritesNothing() throws IOException {
    Path offer =
        Files.writeString(
            folder.resolve("path.json"),
            OFFER.replace("ROLE", READER).replace("\"gold\"", "\"../gold\""));
    assertEquals(
        1, fresnel.run("render", offer.toString(), "--plan", "../gold", "--out", out.toString()));
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(folder.resolve("gold.json")));
  }

  @Test
  void rendersForTheNewestVersionUnlessToldOtherwise() throws IOException {
    assertEquals(
        0, fresnel.run("render", offer(READER), "--plan", "gold", "--out", out.toString()));
    assertTrue(Files.readString(out.resolve("gold.json")).contains(newest()));
    CommandRun help = new CommandRun();
    assertEquals(0, help.run("render", "--help"));
    assertTrue(
        help.printed().replaceAll("\\s+", " ").contains("ManagedServices; " + newest() + ", by"),
        help.printed());
  }

  private static String newest() {
    return ApiVersion.latest().text();
  }

  @Test
  void saysHowAnOptionIsToBeWritten() throws IOException {
    String offer = offer(READER);
    assertEquals(
        2,
        fresnel.run(
            "render", offer, "--plan", "gold", "--scope", "tenant", "--out", out.toString()));
    assertTrue(
        fresnel
            .complained()
            .contains("must be subscription, resource-groups:NAME,NAME or management-group"),
        fresnel.complained());
    CommandRun again = new CommandRun();
    assertEquals(
        2,
        again.run(
            "render", offer, "--plan", "gold", "--api-version", "2030-01-01", "--out", "out"));
    assertTrue(again.complained().contains("2022-10-01"), again.complained());
    CommandRun third = new CommandRun();
    assertEquals(
        2,
        third.run(
            "render",
            offer,
            "--plan",
            "gold",
            "--scope",
            "resource-groups:web,WEB",
            "--out",
            "out"));
    assertTrue(third.complained().contains("twice"), third.complained());
  }
}
