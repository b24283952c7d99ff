// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private final ReaderFindings findings = new ReaderFindings();

  private TreeNode read(Source source) {
    TreeNode rows = CsvTable.read(source, JsonLimits.documents(), findings);
    assertNotNull(rows);
    return rows;
  }

  private List<List<String>> rows(String text) {
    return rows(read(Source.text("rows.csv", text)));
  }

  /** The rows, each as the texts of its cells; {@code -} for one that is null. */
  private static List<List<String>> rows(TreeNode table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < table.get(i).size(); j++) {
        TreeNode cell = table.get(i).value(j);
        cells.add(
            cell.kind() == NodeKind.TEXT
                ? cell.text()
                : cell.kind() == NodeKind.NULL ? "-" : cell.describe());
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<String> found() {
    return findings.all().stream().map(Finding::format).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void cellsAreReadByTheStandard(String end) {
    String text =
        String.join(
            end,
            "id,\"name, or title\",note",
            "1,\"a \"\"quoted\"\", and more\",plain",
            "2,\"two" + end + "lines\",",
            "",
            "3,\"\",null");
    assertEquals(
        List.of(
            List.of("1", "a \"quoted\", and more", "plain"),
            List.of("2", "two" + end + "lines", "-"),
            List.of("3", "-", "-")),
        rows(text));
    assertEquals("name, or title", read(Source.text("rows.csv", text)).get(0).name(1));
    assertEquals(List.of(), found());
  }

  @Test
  void aByteOrderMarkAndOtherEncodingsAreTaken() throws IOException {
    assertEquals(List.of(List.of("ä", "b")), rows("\ufeffid,x\nä,b\n"));
    byte[] wide = "\ufeffid,x\nä,b\n".getBytes(UTF_16LE);
    assertEquals(
        List.of(List.of("ä", "b")),
        rows(read(Source.stream("rows.csv", new ByteArrayInputStream(wide)))));
    assertEquals(List.of(), found());
    byte[] wrong = {'i', 'd', ',', 'x', '\n', 'a', (byte) 0xE4, ',', 'b'};
    assertEquals(
        List.of(List.of("a\ufffd", "b")),
        rows(read(Source.stream("rows.csv", new ByteArrayInputStream(wrong)))));
    assertEquals(1, found().size());
    assertTrue(found().get(0).startsWith("WARNING LH0023 rows.csv:2:2 "), found()::toString);
  }

  @Test
  void semicolonsAndTabsSeparateWhereTheyComeFirst() {
    assertEquals(List.of(List.of("1", "a,b")), rows("id;x\n1;a,b"));
    assertEquals(List.of(List.of("1", "a;b")), rows("id\tx\n1\ta;b"));
    assertEquals(List.of(List.of("1", "a;b")), rows("\"i;d\",x\n1,a;b"));
    assertEquals(List.of(List.of("a;b")), rows("id\na;b"));
  }

  @Test
  void whatIsInACellOfJsonHasItsPlaceInTheTable() {
    TreeNode table =
        read(
            Source.text(
                "rows.csv",
                "id,properties\n1,\"{\"\"a\"\": \"\"b\"\", \"\"c\"\": \"\"d\"\",\r\n \"\"e\"\":"
                    + " 1}\"\n2,[]\n"));
    TreeNode properties = table.get(0).value(1);
    assertEquals(NodeKind.OBJECT, properties.kind());
    assertEquals("rows.csv:2:4", properties.location().toString());
    assertEquals("rows.csv:2:12", properties.value(0).location().toString());
    assertEquals("rows.csv:2:19", properties.nameLocation(1).toString());
    assertEquals("rows.csv:2:26", properties.value(1).location().toString());
    assertEquals("rows.csv:3:9", properties.value(2).location().toString());
    assertEquals("rows.csv:2:1", table.get(0).location().toString());
    assertEquals("rows.csv:4:3", table.get(1).value(1).location().toString());
    assertEquals("rows.csv:4:1", table.get(1).value(0).location().toString());
    assertEquals(List.of(), found());
  }

  @Test
  void rowsOfAnotherLengthAreFoundAndLeftOut() {
    assertEquals(List.of(List.of("3", "c")), rows("id,x\n1\n2,a,b\n3,c\n"));
    assertEquals(
        List.of(
            "ERROR LH0029 rows.csv:2:1 $: The row has 1 cell, and the first line of the table 2, so"
                + " the row was left out; export the table again",
            "ERROR LH0029 rows.csv:3:1 $: The row has 3 cells, and the first line of the table 2,"
                + " so the row was left out; export the table again"),
        found());
  }

  @Test
  void aQuoteThatIsNotClosedIsFoundAndWhatStandsBeforeItIsRead() {
    assertEquals(List.of(List.of("1", "a")), rows("id,x\n1,a\n2,\"b\n3,c\n"));
    assertEquals(
        List.of(
            "ERROR LH0029 rows.csv:3:3 $: The quote that begins the cell here is never closed, so"
                + " the rest of the table was not read; export the table again"),
        found());
  }

  @Test
  void textBehindAQuoteIsFound() {
    assertEquals(List.of(List.of("2", "b")), rows("id,x\n\"1\" ,a\n2,b\n"));
    assertEquals(
        List.of(
            "ERROR LH0029 rows.csv:2:4 $: Text stands behind the quote that closes a cell, so the"
                + " row was left out; export the table again"),
        found());
  }

  @Test
  void aQuoteWithinAnUnquotedCellIsAQuote() {
    assertEquals(List.of(List.of("1", "5\" disk")), rows("id,x\n1,5\" disk\n"));
    assertEquals(List.of(), found());
  }

  @Test
  void jsonThatIsCutOffIsFoundWhereItStands() {
    assertEquals(List.of(List.of("2", "b")), rows("id,x\n1,\"{\"\"a\"\": [1\"\n2,b\n"));
    assertEquals(1, found().size());
    assertTrue(found().get(0).startsWith("ERROR LH0020 rows.csv:2:"), found()::toString);
  }

  @Test
  void aTableOfNothingHasNoRows() {
    assertEquals(List.of(), rows(""));
    assertEquals(List.of(), rows("\n\r\n"));
    assertEquals(List.of(), rows("id,x\n"));
    assertEquals(List.of(), found());
  }

  @Test
  void aTableThatIsTooLongIsNotRead() {
    Source source = Source.text("rows.csv", "id,x\n1,2\n");
    assertNull(CsvTable.read(source, JsonLimits.documents().withLength(8), findings));
    assertEquals(
        List.of("LH0022"), findings.all().stream().map(each -> each.ruleId().value()).toList());
    assertNotNull(CsvTable.read(source, JsonLimits.documents().withLength(9), findings));
  }

  @Test
  void valuesBeyondTheLimitAreFoundAndNotRead() {
    int columns = 1_000;
    String line = ",".repeat(columns - 1) + "\n";
    int rows = JsonLimits.TOKENS / columns;
    TreeNode table = read(Source.text("rows.csv", "id" + line + ("x" + line).repeat(rows)));
    assertEquals(rows - 1, table.size());
    assertEquals(1, found().size());
    assertTrue(
        found().get(0).startsWith("ERROR LH0022 rows.csv:" + (rows + 1) + ":1 "),
        found()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name\n",
        "ID,NAME\n",
        "\"id\",\"properties\"\n",
        "a;Properties",
        "\ufeffname,id\n"
      })
  void aTableIsToldByItsColumns(String text) {
    assertTrue(CsvTable.isTable(Source.text("rows", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{\"id\": 1,\"x\": 2}", "[1,2]", " /* id,x */ {}", "\"id\"", "a,b", "id"})
  void whatHasNoSuchColumnsIsNone(String text) {
    assertFalse(CsvTable.isTable(Source.text("rows", text)));
  }

  @Test
  void theNameOfAFileTellsATableUnlessItIsJson() {
    assertTrue(CsvTable.isTable(Source.text("a/Rows.CSV", "a,b")));
    assertFalse(CsvTable.isTable(Source.text("rows.csv", "{}")));
    assertFalse(CsvTable.isTable(Source.text("rows.csv", "")));
  }
}
