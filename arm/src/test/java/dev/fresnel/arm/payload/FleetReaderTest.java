// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.internal.payload.PayloadText;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.arm.read.ReadLimits;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.fixtures.SampleDefinitions;
import dev.fresnel.core.json.ModelWriter;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.fleet.FleetEntry;
import dev.fresnel.validation.fleet.FleetFormat;
import dev.fresnel.validation.fleet.FleetOffer;
import dev.fresnel.validation.fleet.FleetReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetReaderTest {

  private static final RegistrationDefinition OFFERED = SampleDefinitions.SMALL;
  private static final int CUSTOMERS = 40;

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private static Lighthouse withLimit(int length) {
    return Lighthouse.standard()
        .withReader(
            ArmReader.standard().withLimits(ReadLimits.standard().withDocumentLength(length)));
  }

  private static String id(int customer, String type) {
    return String.format(
        "/subscriptions/22222222-aaaa-4bbb-8ccc-%012d/providers/Microsoft.ManagedServices/"
            + "registration%s/44444444-0000-4000-8000-000000000001",
        customer, type);
  }

  private static String row(int customer, String type, String properties) {
    return String.format(
        "{\"id\": \"%s\", \"name\": \"44444444-0000-4000-8000-000000000001\", \"type\":"
            + " \"microsoft.managedservices/registration%s\", \"tenantId\":"
            + " \"77777777-aaaa-4bbb-8ccc-%012d\", \"subscriptionId\":"
            + " \"22222222-aaaa-4bbb-8ccc-%012d\", \"properties\": %s}",
        id(customer, type), type, customer, customer, properties);
  }

  private static String definition(int customer) {
    String text = ModelWriter.toJson(OFFERED.withName("Name, \"{[" + (customer % 2) + "]}\""));
    String name = "\"properties\": ";
    return row(
        customer,
        "Definitions",
        text.substring(text.indexOf(name) + name.length(), text.lastIndexOf('}')));
  }

  private static String assignment(int customer) {
    return row(
        customer,
        "Assignments",
        "{\"registrationDefinitionId\": \"" + id(customer, "Definitions") + "\"}");
  }

  /** A result of Resource Graph, definitions first, an element a line. */
  private static String rows(String around) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < CUSTOMERS; i++) {
      rows.append(definition(i)).append(",\n");
    }
    for (int i = 0; i < CUSTOMERS; i++) {
      rows.append(i == 0 ? "" : ",\n").append(assignment(i));
    }
    return around.replace("ROWS", rows);
  }

  private Checked<FleetReport> read(String text, int limit) throws IOException {
    return read("rows.json", text, limit);
  }

  private Checked<FleetReport> read(String name, String text, int limit) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    FleetReader reader = withLimit(limit).fleet(FleetOffer.of(OFFERED)).keepPlaces();
    assertEquals(PayloadKind.RESOURCE_GRAPH, reader.addFile(file, true));
    return reader.report();
  }

  @Test
  void aListThatIsTooLongIsReadInPartsAndGivesTheSame() throws IOException {
    for (String around :
        List.of(
            "[ROWS]",
            "\n [ ROWS\n ] \n",
            "{\"count\": [1], \"data\": [ROWS], \"x\": {\"data\": []}}")) {
      String text = rows(around);
      Checked<FleetReport> whole = read(text, 1_000_000);
      Checked<FleetReport> inParts = read(text, 16_000);
      assertTrue(text.length() > 16_000);
      assertEquals(List.of(), whole.findings());
      assertEquals(List.of(), inParts.findings());
      List<FleetEntry> entries = whole.orThrow().entries();
      assertEquals(CUSTOMERS, entries.size());
      assertEquals(entries, inParts.orThrow().entries());
      assertEquals(whole.orThrow().findings(), inParts.orThrow().findings());
      assertEquals(
          whole.orThrow().toString(FleetFormat.JSON), inParts.orThrow().toString(FleetFormat.JSON));
    }
  }

  @Test
  void whatIsFoundInAPartHasItsPlaceInTheDocument() throws IOException {
    String text =
        rows("[ROWS]")
            .replace(
                assignment(30), assignment(30).replace("\"tenantId\"", "\"x\": 1, \"tenantId\""));
    List<SourceLocation> whole = places(read(text, 1_000_000));
    assertEquals(1, whole.size());
    assertEquals(whole, places(read(text, 16_000)));
    String onOneLine = text.replace("\n", " ");
    assertEquals(places(read(onOneLine, 1_000_000)), places(read(onOneLine, 16_000)));
  }

  private static List<SourceLocation> places(Checked<FleetReport> read) {
    return read.findings().stream().map(each -> each.location().orElseThrow()).toList();
  }

  @Test
  void aLongResultThatIsNotAllOfItIsFound() throws IOException {
    String more = rows("{\"totalRecords\": 81, \"data\": [ROWS]}");
    assertEquals(
        List.of("The list holds 80 of 81 rows; fetch the others, and read them as well"),
        messages(read(more, 16_000)));
    assertEquals(List.of(), messages(read(more.replace("81", "80"), 16_000)));
    String paged = rows("{\"data\": [ROWS], \"$skipToken\": \"abc\"}");
    assertEquals(
        List.of("The list goes on at $skipToken; fetch the further pages, and read them as well"),
        messages(read(paged, 16_000)));
  }

  @Test
  void aLongResultThatIsBrokenOffIsFoundAndTheRestIsRead() throws IOException {
    String text = rows("[ROWS]");
    Checked<FleetReport> read = read(text.substring(0, text.length() / 2), 16_000);
    assertTrue(
        messages(read).get(0).startsWith("The list is not complete, or has an element"),
        () -> messages(read).toString());
    assertTrue(read.value().orElseThrow().entries().size() > 1);
  }

  /** The same rows as the portal downloads them, where lines end so. */
  private static String table(String lineEnd) {
    StringBuilder table =
        new StringBuilder("\ufeff\"id\",\"type\",\"tenantId\",\"subscriptionId\",\"properties\"");
    for (String type : List.of("Definitions", "Assignments")) {
      for (int i = 0; i < CUSTOMERS; i++) {
        String row = type.equals("Definitions") ? definition(i) : assignment(i);
        String properties =
            row.substring(
                row.indexOf("\"properties\": ") + "\"properties\": ".length(),
                row.lastIndexOf('}'));
        table
            .append(lineEnd)
            .append(id(i, type))
            .append(",microsoft.managedservices/registration")
            .append(type)
            .append(String.format(",77777777-aaaa-4bbb-8ccc-%012d", i))
            .append(String.format(",22222222-aaaa-4bbb-8ccc-%012d,", i))
            .append('"')
            .append(properties.replace("\n", lineEnd).replace("\"", "\"\""))
            .append('"');
      }
    }
    return table.append(lineEnd).toString();
  }

  @Test
  void aTableThatIsTooLongIsReadInPartsAndGivesTheSame() throws IOException {
    List<FleetEntry> expected = read(rows("[ROWS]"), 1_000_000).orThrow().entries();
    for (String lineEnd : List.of("\n", "\r\n", "\r", "\n\n")) {
      String text = table(lineEnd);
      Checked<FleetReport> whole = read("rows.csv", text, 1_000_000);
      assertEquals(List.of(), whole.findings());
      assertEquals(expected, whole.orThrow().entries());
      for (int limit : List.of(16_000, 20_001, 32_002)) {
        Checked<FleetReport> inParts = read("rows.csv", text, limit);
        assertTrue(text.length() > limit);
        assertEquals(List.of(), inParts.findings());
        assertEquals(expected, inParts.orThrow().entries());
        assertEquals(whole.orThrow().findings(), inParts.orThrow().findings());
      }
    }
  }

  @Test
  void whatIsFoundInAPartOfATableHasItsPlaceInTheTable() throws IOException {
    String text =
        table("\n")
            .replace(id(30, "Assignments"), "x,\n" + id(30, "Assignments"))
            .replace(id(35, "Assignments") + ",", id(35, "Assignments") + ",\"a\"b,");
    List<String> whole = formatted(read("rows.csv", text, 1_000_000));
    assertEquals(2, whole.size());
    assertEquals(whole, formatted(read("rows.csv", text, 16_000)));
  }

  @Test
  void aListenerIsToldHowMuchOfAFileWasRead() throws IOException {
    for (String text : List.of(rows("[ROWS]"), table("\n"))) {
      Path file =
          Files.writeString(folder.resolve(text.startsWith("[") ? "rows.json" : "rows.csv"), text);
      for (int limit : List.of(16_000, 1_000_000)) {
        List<Long> told = new ArrayList<>();
        withLimit(limit).fleet(FleetOffer.of(OFFERED)).addFile(file, true, told::add);
        assertEquals(Files.size(file), told.stream().mapToLong(Long::longValue).sum());
        assertTrue(told.stream().allMatch(more -> more >= 0), told::toString);
        assertEquals(limit == 16_000, told.size() > 1);
      }
    }
  }

  private static List<String> formatted(Checked<FleetReport> read) {
    return read.findings().stream().map(Finding::format).toList();
  }

  @Test
  void aQuoteThatIsNeverClosedInALongTableIsFoundAndWhatStandsBeforeItIsRead() throws IOException {
    String text = table("\n");
    int last = text.lastIndexOf("}\"");
    Checked<FleetReport> atEnd = read("rows.csv", text.substring(0, last), 16_000);
    assertEquals(1, atEnd.findings().size());
    assertTrue(
        messages(atEnd).get(0).startsWith("The quote that begins the cell here is never closed"),
        messages(atEnd)::toString);
    assertEquals(CUSTOMERS, atEnd.value().orElseThrow().entries().size());
    String begun = text.substring(0, text.indexOf(id(5, "Definitions"))) + '"';
    Checked<FleetReport> early = read("rows.csv", begun + "x".repeat(40_000), 16_000);
    assertEquals(
        List.of(
            "ERROR LH0029 "
                + folder.resolve("rows.csv")
                + ":"
                + (1 + begun.chars().filter(c -> c == '\n').count())
                + ":1 $: The row that begins here is longer than the 8000 bytes that are read of a"
                + " row, or a quote in it is never closed, so the rest of the table was not read;"
                + " export the table again"),
        formatted(early));
    assertEquals(5, early.value().orElseThrow().entries().size());
  }

  @Test
  void asManyRowsAsThePortalGivesAreFoundInALongTableToo() throws IOException {
    String header = "id,type\n";
    String row = "/subscriptions/x,t\n";
    for (int rows : List.of(PayloadText.MOST_ROWS - 1, PayloadText.MOST_ROWS)) {
      String text = header + row.repeat(rows);
      Path file = Files.writeString(folder.resolve("rows.csv"), text);
      FleetReader reader = withLimit(text.length() - 1).fleet(FleetOffer.of(OFFERED));
      reader.addFile(file, false);
      assertEquals(
          rows < PayloadText.MOST_ROWS ? List.of() : List.of("LH0028"),
          reader.report().findings().stream()
              .map(each -> each.ruleId().value())
              .filter("LH0028"::equals)
              .toList());
    }
  }

  @Test
  void aLongTableWithoutRowsOrWithALongFirstLineIsNoFault() throws IOException {
    String blank = "id,type\n" + "\n".repeat(20_000);
    FleetReader reader = withLimit(16_000).fleet(FleetOffer.of(OFFERED));
    Path file = Files.writeString(folder.resolve("rows.csv"), blank);
    assertEquals(PayloadKind.EMPTY_LIST, reader.addFile(file, true));
    assertEquals(List.of(), reader.report().findings());
    String wide = table("\n").replaceFirst("id", "id" + " ".repeat(5_000));
    Checked<FleetReport> read = read("rows.csv", wide, 16_000);
    assertEquals(List.of(), read.findings());
    assertEquals(CUSTOMERS, read.orThrow().entries().size());
  }

  private static List<String> messages(Checked<FleetReport> read) {
    return read.findings().stream().map(Finding::message).toList();
  }

  @Test
  void definitionsAndAssignmentsMayComeInAnyOrderAndApart() {
    FleetReader reader = Lighthouse.standard().fleet(FleetOffer.of(OFFERED));
    assertEquals(PayloadKind.RESOURCE_GRAPH, reader.add(Source.text("a.json", assignment(1))));
    reader.add(Source.text("b.json", definition(1)));
    assertEquals(
        List.of("asOffered"),
        reader.report().orThrow().entries().stream().map(each -> each.status().text()).toList());
  }

  @Test
  void aFileOfAFolderWithNothingKnownIsLeftOut() throws IOException {
    FleetReader reader = Lighthouse.standard().fleet(FleetOffer.of(OFFERED));
    Path other = Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
    assertEquals(PayloadKind.NOT_KNOWN, reader.addFile(other, false));
    assertEquals(List.of(), reader.report().findings());
    assertEquals(PayloadKind.NOT_KNOWN, reader.addFile(other, true));
    assertEquals(1, reader.report().findings().size());
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertEquals(PayloadKind.NOT_KNOWN, reader.addFile(broken, false));
    assertEquals(2, reader.report().findings().size());
  }
}
