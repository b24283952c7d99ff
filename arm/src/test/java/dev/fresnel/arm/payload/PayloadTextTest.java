// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.fleet.FleetOffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of Resource Graph as the Azure portal downloads them. */
class PayloadTextTest {

  private static final RegistrationDefinition HELD =
      SampleDefinitions.FULL.withName("Name, \"quoted\"\r\nof two lines");
  private static final String HEADER =
      "id,name,type,tenantId,kind,location,resourceGroup,subscriptionId,properties,tags\r\n";

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private static String id(String type) {
    return "/subscriptions/22222222-aaaa-4bbb-8ccc-000000000002/providers/"
        + "Microsoft.ManagedServices/registration"
        + type
        + "/44444444-0000-4000-8000-000000000001";
  }

  private static String properties() {
    String text = ModelWriter.toJson(HELD);
    String name = "\"properties\": ";
    return text.substring(text.indexOf(name) + name.length(), text.lastIndexOf('}')).strip();
  }

  private static String assignment() {
    return "{\"registrationDefinitionId\": \"" + id("Definitions") + "\"}";
  }

  private static String row(String type, String properties) {
    return String.join(
            ",",
            id(type),
            "44444444-0000-4000-8000-000000000001",
            "microsoft.managedservices/registration" + type,
            "77777777-aaaa-4bbb-8ccc-000000000007",
            "",
            "",
            "",
            "22222222-aaaa-4bbb-8ccc-000000000002",
            "\"" + properties.replace("\"", "\"\"") + "\"",
            "null")
        + "\r\n";
  }

  private static String json(String type, String properties) {
    return String.format(
        "{\"id\": \"%s\", \"name\": \"44444444-0000-4000-8000-000000000001\", \"type\":"
            + " \"microsoft.managedservices/registration%s\", \"tenantId\":"
            + " \"77777777-aaaa-4bbb-8ccc-000000000007\", \"subscriptionId\":"
            + " \"22222222-aaaa-4bbb-8ccc-000000000002\", \"tags\": null, \"properties\": %s}",
        id(type), type, properties);
  }

  private static Source table() {
    return Source.text(
        "rows.csv",
        "\ufeff" + HEADER + row("Definitions", properties()) + row("Assignments", assignment()));
  }

  private static List<String> found(Checked<?> read) {
    return read.findings().stream().map(Finding::format).toList();
  }

  @Test
  void aTableTellsTheSameAsTheRowsInJson() {
    Checked<Payload> read = PayloadReader.read(table());
    assertEquals(List.of(), found(read));
    assertEquals(List.of(PayloadKind.RESOURCE_GRAPH), read.orThrow().kinds());
    Payload rows =
        PayloadReader.read(
                Source.text(
                    "rows.json",
                    "["
                        + json("Definitions", properties())
                        + ","
                        + json("Assignments", assignment())
                        + "]"))
            .orThrow();
    assertEquals(rows.state(), read.orThrow().state());
    assertEquals(HELD.name(), read.orThrow().state().definitions().get(0).definition().name());
  }

  @Test
  void documentsOfAnyKindAreTakenForTables() {
    CustomerDocument document = Lighthouse.standard().readAny(table()).orThrow();
    assertEquals(1, document.payload().orElseThrow().delegations().size());
    String broken = HEADER + row("Definitions", properties()) + "1,2\r\n3\r\n";
    assertEquals(
        List.of("LH0029", "LH0029"),
        Lighthouse.standard().readAny(Source.text("rows.csv", broken)).findings().stream()
            .map(each -> each.ruleId().value())
            .toList());
  }

  @Test
  void whatIsFoundHasItsLineAndColumnInTheTable() {
    String line = " \"managedByTenantId\": \"\", \"registrationDefinitionName\": ";
    String wrong = "{\n" + line + "[]}";
    Checked<Payload> read =
        PayloadReader.read(Source.text("rows.csv", HEADER + row("Definitions", wrong)));
    assertEquals(
        List.of("rows.csv:3:" + (line.replace("\"", "\"\"").length() + 1)),
        read.findings().stream()
            .filter(each -> each.ruleId().value().equals("LH0025"))
            .map(each -> each.location().orElseThrow().toString())
            .toList());
  }

  @Test
  void aTableOfTheMostRowsThatThePortalGivesIsNotAllThereIs() {
    String rows = "a,b\n".repeat(54_999);
    assertEquals(List.of(), incomplete("x,id\n" + rows));
    assertEquals(
        List.of(
            "The table has 55000 rows, and the portal gives no more than 55000; query fewer"
                + " subscriptions at a time, or fetch the rows by az graph query, page by page"),
        incomplete("x,id\n" + rows + "a,b\n"));
  }

  private static List<String> incomplete(String table) {
    return PayloadReader.read(Source.text("rows.csv", table)).findings().stream()
        .filter(each -> each.ruleId().value().equals("LH0028"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void fleetsAreReadOfTables() throws Exception {
    Path file = Files.write(folder.resolve("rows.csv"), table().bytes());
    FleetReader reader = Lighthouse.standard().fleet(FleetOffer.of(HELD)).keepPlaces();
    assertEquals(PayloadKind.RESOURCE_GRAPH, reader.addFile(file, false));
    assertEquals(List.of(), reader.report().findings());
    assertEquals(
        List.of("asOffered"),
        reader.report().orThrow().entries().stream().map(each -> each.status().text()).toList());
    Path other = Files.writeString(folder.resolve("audience.csv"), "Id,Description,Type\r\na,,b");
    assertEquals(PayloadKind.NOT_KNOWN, reader.addFile(other, false));
    assertEquals(List.of(), reader.report().findings());
  }
}
