// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.internal.tree.AssembledList;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table in CSV whose first line names its columns, and whose cells may hold JSON, as a list
 * of objects: one for each row, with a member for each cell that is not empty. All values know
 * their places in the table, those within the JSON of a cell too.
 *
 * <p>Cells are separated by commas; by semicolons or tabs, if one of these comes first in the first
 * line. What is wrong with a row is a finding of {@link ReaderRule}; a row of which a cell is not
 * what it should be is left out.
 */
public final class CsvTable {

  private static final Set<String> COLUMNS = Set.of("id", "properties");

  private final SourceText text;
  private final JsonLimits limits;
  private final ReaderFindings findings;
  private final CsvScanner scanner;
  private long tokens;

  private CsvTable(SourceText text, JsonLimits limits, ReaderFindings findings) {
    this.text = text;
    this.limits = limits;
    this.findings = findings;
    this.scanner = new CsvScanner(text.utf8());
  }

  /**
   * Whether a document is a table and no JSON: by the name of its file, or since its first line
   * names a column of resources.
   */
  public static boolean isTable(Source source) {
    byte[] utf8 = JsonReader.utf8(source);
    int first = Utf8Strings.endOfBlanks(utf8, 0);
    if (first == utf8.length || "{[/'".indexOf(utf8[first]) >= 0) {
      return false;
    }
    if (source.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return true;
    }
    List<CsvScanner.Cell> header = new CsvScanner(utf8).next();
    SourceText text = new SourceText(source.name(), utf8);
    return header != null
        && header.size() > 1
        && header.stream()
            .anyMatch(cell -> COLUMNS.contains(decode(text, cell).toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads a table.
   *
   * @param findings takes what is found
   * @return null if the document is too long
   */
  public static @Nullable TreeNode read(Source source, JsonLimits limits, ReaderFindings findings) {
    if (source.length() > limits.length()) {
      JsonReader.reportTooLong(source, limits, findings);
      return null;
    }
    SourceText text = new SourceText(source.name(), JsonReader.utf8(source));
    int malformed = TextEncoding.firstMalformed(text.utf8());
    if (malformed >= 0) {
      text = JsonReader.repaired(text, malformed, findings);
    }
    return new CsvTable(text, limits, findings).rows();
  }

  private TreeNode rows() {
    TreeNode place = new JsonNull(text, 0);
    List<TreeNode> rows = new ArrayList<>();
    List<CsvScanner.Cell> header = scanner.next();
    if (header == null) {
      return new AssembledList(place, rows);
    }
    tokens += header.size();
    NodeNames names =
        new NodeNames(
            header.stream().map(cell -> decode(text, cell).strip()).toArray(String[]::new));
    for (List<CsvScanner.Cell> cells = scanner.next(); cells != null; cells = scanner.next()) {
      tokens += cells.size();
      if (tokens > limits.tokens()) {
        report(
            ReaderRule.LIMIT_EXCEEDED,
            cells.get(0).place(),
            "The table has more than the "
                + limits.tokens()
                + " values that are read; what comes from here on was not read: split it");
        break;
      }
      TreeNode row = row(cells, header.size(), names);
      if (row != null) {
        rows.add(row);
      }
    }
    if (scanner.unclosed() >= 0) {
      report(
          ReaderRule.MALFORMED_TABLE,
          scanner.unclosed(),
          "The quote that begins the cell here is never closed, so the rest of the table was not"
              + " read; export the table again");
    }
    return new AssembledList(place, rows);
  }

  /** The row as an object; null if something is wrong with it, which is then found. */
  private @Nullable TreeNode row(List<CsvScanner.Cell> cells, int columns, NodeNames names) {
    int start = cells.get(0).place();
    if (scanner.unclosed() >= 0) {
      return null;
    }
    if (cells.size() != columns || scanner.stray() >= 0) {
      report(
          ReaderRule.MALFORMED_TABLE,
          scanner.stray() >= 0 ? scanner.stray() : start,
          scanner.stray() >= 0
              ? "Text stands behind the quote that closes a cell, so the row was left out; export"
                  + " the table again"
              : "The row has "
                  + cells.size()
                  + (cells.size() == 1 ? " cell" : " cells")
                  + ", and the first line of the table "
                  + columns
                  + ", so the row was left out; export the table again");
      return null;
    }
    TreeNode[] values = new TreeNode[columns];
    for (int i = 0; i < columns; i++) {
      CsvScanner.Cell cell = cells.get(i);
      String content = cell.isEmpty() ? "" : decode(text, cell);
      if (isJson(content)) {
        JsonValue json = JsonReader.read(text.cell(cell, content), limits, findings);
        if (json == null) {
          return null;
        }
        tokens += 3L * json.count();
        values[i] = json;
      } else {
        values[i] =
            content.isBlank() || content.equals("null")
                ? new JsonNull(text, cell.place())
                : new JsonString(text, cell.place(), content);
      }
    }
    return new AssembledObject(new JsonNull(text, start), names, values);
  }

  private static boolean isJson(String content) {
    String begin = content.stripLeading();
    return begin.startsWith("{") || begin.startsWith("[");
  }

  private static String decode(SourceText text, CsvScanner.Cell cell) {
    String content = text.decode(cell.start(), cell.end());
    return cell.quoted() ? content.replace("\"\"", "\"") : content;
  }

  private void report(ReaderRule rule, int offset, String message) {
    findings.add(rule, () -> rule.at(text.locate(offset), message));
  }
}
