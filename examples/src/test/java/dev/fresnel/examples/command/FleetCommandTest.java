// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetCommandTest {

  private static final String FIRST = "22222222-aaaa-4bbb-8ccc-000000000001";
  private static final String SECOND = "22222222-aaaa-4bbb-8ccc-000000000002";
  private static final String EMPTY = "22222222-aaaa-4bbb-8ccc-000000000003";
  private static final String CUSTOMER = "77777777-aaaa-4bbb-8ccc-000000000007";

  private final CommandRun fresnel = new CommandRun();
  @TempDir private Path folder = Path.of("replaced by JUnit");
  private String offer = "";
  private String customers = "";

  @BeforeEach
  void makeFiles() throws IOException {
    offer =
        Files.writeString(folder.resolve("offer.json"), TemplateTexts.offer(TemplateTexts.READER))
            .toString();
    Path payloads = Files.createDirectory(folder.resolve("customers"));
    customers = payloads.toString();
    Files.writeString(
        payloads.resolve("first.json"), TemplateTexts.payload(FIRST, TemplateTexts.READER));
    Files.writeString(
        payloads.resolve("second.json"), TemplateTexts.payload(SECOND, TemplateTexts.CONTRIBUTOR));
    Files.writeString(
        payloads.resolve("accounts.json"),
        """
        [{"id": "FIRST", "homeTenantId": "CUSTOMER"}, {"id": "EMPTY", "homeTenantId": "CUSTOMER"}]
        """
            .replace("FIRST", FIRST)
            .replace("EMPTY", EMPTY)
            .replace("CUSTOMER", CUSTOMER));
    Files.writeString(payloads.resolve("package.json"), "{\"name\": \"x\"}");
  }

  @Test
  void everyCustomerAndSubscriptionOfAFolderIsToldInJson() throws IOException {
    assertEquals(
        0,
        fresnel.run("fleet", "--offer", offer, "--format", "json", customers),
        fresnel::complained);
    JsonNode entries = new ObjectMapper().readTree(fresnel.printed());
    assertEquals(
        List.of(
            "null " + SECOND + " more",
            CUSTOMER + " " + FIRST + " asOffered",
            CUSTOMER + " " + EMPTY + " none"),
        StreamSupport.stream(entries.spliterator(), false)
            .map(
                each ->
                    each.get("customerTenant").asText()
                        + " "
                        + each.get("subscription").asText()
                        + " "
                        + each.get("status").asText())
            .toList());
    assertEquals(2, entries.get(0).get("updating").size());
    assertEquals("more", entries.get(0).get("deviations").get(0).get("status").asText());
    assertEquals(
        "fresnel: passed over 1 file in which there is nothing that is read\n",
        fresnel.complained());
  }

  @Test
  void deviationsGiveOneOnRequest() {
    assertEquals(1, fresnel.run("fleet", "--offer", offer, "--fail-on-deviation", customers));
    assertTrue(
        fresnel
            .printed()
            .endsWith("1 customer, 3 subscriptions: 1 more access, 1 none, 1 as offered\n"),
        fresnel::printed);
    CommandRun sound = new CommandRun();
    assertEquals(
        0, sound.run("fleet", "--offer", offer, "--fail-on-deviation", customers + "/first.json"));
  }

  @Test
  void tablesAndResultsForCodeScanningAreWrittenToFiles() throws IOException {
    Path csv = folder.resolve("fleet.csv");
    assertEquals(
        0,
        fresnel.run(
            "fleet", "--offer", offer, "--format", "csv", "--out", csv.toString(), customers));
    assertEquals(4, Files.readAllLines(csv).size());
    assertEquals(0, fresnel.run("fleet", "--offer", offer, "--format", "sarif", customers));
    JsonNode result = new ObjectMapper().readTree(fresnel.printed()).at("/runs/0/results/0");
    assertEquals("LH6030", result.get("ruleId").asText());
    assertTrue(result.toString().contains("second.json"), result::toString);
    assertTrue(result.toString().contains("startLine"), result::toString);
  }

  @Test
  void pagesShowEachSubscriptionWithItsPlaceAndWhatWasFoundInTheFiles() throws IOException {
    Files.writeString(Path.of(customers, "broken.json"), "{");
    for (String format : List.of("markdown", "html")) {
      CommandRun run = new CommandRun();
      assertEquals(1, run.run("fleet", "--offer", offer, "--format", format, customers));
      String page = run.printed();
      for (String shown :
          List.of(FIRST, SECOND, EMPTY, CUSTOMER, "second.json:", "LH0020", "broken.json")) {
        assertTrue(page.contains(shown), page);
      }
    }
  }

  @Test
  void tablesOfThePortalAreReadOfAFolder() throws IOException {
    String base = "/subscriptions/" + EMPTY + "/providers/Microsoft.ManagedServices/registration";
    Files.writeString(
        Path.of(customers, "portal.csv"),
        """
        id,type,tenantId,subscriptionId,properties
        BASEDefinitions/44444444-0000-4000-8000-000000000001,microsoft.managedservices/registrationdefinitions,CUSTOMER,EMPTY,"{""registrationDefinitionName"":""Other"",""managedByTenantId"":""99999999-aaaa-4bbb-8ccc-000000000009"",""authorizations"":[{""principalId"":""33333333-aaaa-4bbb-8ccc-000000000003"",""roleDefinitionId"":""acdd72a7-3385-48ef-bd42-f606fba81ae7""}]}"
        BASEAssignments/55555555-0000-4000-8000-000000000001,microsoft.managedservices/registrationassignments,CUSTOMER,EMPTY,"{""registrationDefinitionId"":""BASEDefinitions/44444444-0000-4000-8000-000000000001""}"
        """
            .replace("BASE", base)
            .replace("CUSTOMER", CUSTOMER)
            .replace("EMPTY", EMPTY));
    assertEquals(
        0,
        fresnel.run("fleet", "--offer", offer, "--format", "csv", customers),
        fresnel::complained);
    assertTrue(fresnel.printed().contains(EMPTY + ",foreign,"), fresnel::printed);
    CommandRun check = new CommandRun();
    assertEquals(0, check.run("check", customers + "/portal.csv"), check::complained);
    assertTrue(
        check.complained().contains("portal.csv is rows of Resource Graph"), check::complained);
    String broken = Files.writeString(folder.resolve("broken.csv"), "id,type\n1\n").toString();
    assertEquals(1, check.run("check", broken));
    assertTrue(check.printed().contains("LH0029"), check::printed);
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertEquals(2, fresnel.run("fleet", customers));
    assertEquals(2, fresnel.run("fleet", "--offer", offer, folder.resolve("no.json").toString()));
    String payload = customers + "/first.json";
    assertEquals(1, fresnel.run("fleet", "--offer", payload, customers));
    assertTrue(
        fresnel.complained().contains("--offer takes an offer or a registration definition"),
        fresnel::complained);
    String broken = Files.writeString(folder.resolve("broken.json"), "{").toString();
    assertEquals(1, fresnel.run("fleet", "--offer", offer, broken));
    assertTrue(fresnel.complained().contains("LH0020"), fresnel::complained);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, fresnel.run("fleet", "--offer", offer, empty.toString()));
    assertTrue(fresnel.complained().contains("there is nothing to read"), fresnel::complained);
  }

  @Test
  void aBarShowsHowFarTheWorkHasComeAndGoes() {
    StringWriter terminal = new StringWriter();
    try (Progress progress = Progress.on(new PrintWriter(terminal), 4)) {
      progress.add(1);
      progress.add(0);
      progress.add(3);
    }
    assertEquals(
        "\r[#######                       ] 25 %\r[##############################] 100 %"
            + "\r\u001b[K",
        terminal.toString());
  }
}
