// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import static dev.fresnel.arm.internal.payload.NodeMembers.member;
import static dev.fresnel.arm.internal.payload.NodeMembers.text;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list that a document is or holds, and whether it is all of it: Azure's interface gives pages,
 * and Resource Graph cuts long results off.
 */
public final class ListOfResources {

  /** What points to the next page: of the interface, of Resource Graph, of its command. */
  private static final List<String> NEXT_PAGE = List.of("nextLink", "$skipToken", "skip_token");

  /** How many rows there are in all: of Resource Graph, of its command. */
  private static final List<String> TOTALS = List.of("totalRecords", "total_records");

  private ListOfResources() {}

  /** The resources; null if the document is none of these lists. */
  static @Nullable List<TreeNode> of(TreeNode document) {
    if (document.kind() == NodeKind.LIST) {
      return elements(document);
    } else if (document.kind() != NodeKind.OBJECT) {
      return null;
    }
    TreeNode value = member(document, "value", NodeKind.LIST);
    TreeNode list = value == null ? member(document, "data", NodeKind.LIST) : value;
    if (list != null) {
      return elements(list);
    }
    TreeNode table = member(document, "data", NodeKind.OBJECT);
    return table == null ? null : rows(table);
  }

  /** The rows of a table, by which Resource Graph answers if it is asked for {@code table}. */
  private static @Nullable List<TreeNode> rows(TreeNode table) {
    TreeNode columns = member(table, "columns", NodeKind.LIST);
    TreeNode rows = member(table, "rows", NodeKind.LIST);
    if (columns == null || rows == null) {
      return null;
    }
    String[] names =
        elements(columns).stream()
            .map(column -> column.kind() == NodeKind.OBJECT ? text(column.get("name")) : "")
            .toArray(String[]::new);
    NodeNames shared = new NodeNames(names);
    List<TreeNode> all = new ArrayList<>(rows.size());
    for (TreeNode row : elements(rows)) {
      boolean isWhole = row.kind() == NodeKind.LIST && row.size() == names.length;
      all.add(
          isWhole ? new AssembledObject(row, shared, elements(row).toArray(new TreeNode[0])) : row);
    }
    return all;
  }

  private static List<TreeNode> elements(TreeNode list) {
    List<TreeNode> all = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      all.add(list.get(i));
    }
    return all;
  }

  /**
   * What is found in a document of which all but the list stands here.
   *
   * @param held how many elements the list has
   * @param isWhole whether the document was read to its end
   */
  public static List<Finding> incompleteness(Source around, int held, boolean isWhole) {
    ReaderFindings findings = new ReaderFindings();
    if (isWhole) {
      JsonValue document = JsonReader.read(around, JsonLimits.documents(), findings);
      if (document != null && document.kind() == NodeKind.OBJECT) {
        reportIncomplete(document, held, new Reading(findings));
      }
    } else {
      findings.add(
          ReaderRule.MALFORMED_JSON,
          () ->
              ReaderRule.MALFORMED_JSON.at(
                  new SourceLocation(around.name(), 1, 1),
                  "The list is not complete, or has an element that is too long, after "
                      + held
                      + " elements; what comes after these was not read"));
    }
    return findings.all();
  }

  /** Reports that a document which holds a list does not hold all of it. */
  static void reportIncomplete(TreeNode document, int held, Reading in) {
    boolean goesOn = false;
    for (String name : NEXT_PAGE) {
      TreeNode next = member(document, name, NodeKind.TEXT);
      if (next != null && !next.text().isEmpty()) {
        goesOn = true;
        in.report(
            ReaderRule.INCOMPLETE_LIST,
            next,
            () ->
                "The list goes on at " + name + "; fetch the further pages, and read them as well");
      }
    }
    if (!goesOn) {
      reportCutOff(document, held, in);
    }
  }

  private static void reportCutOff(TreeNode document, int held, Reading in) {
    for (String name : TOTALS) {
      TreeNode total = member(document, name, NodeKind.NUMBER);
      if (total != null && isMore(total.text(), held)) {
        in.report(
            ReaderRule.INCOMPLETE_LIST,
            total,
            () ->
                "The list holds "
                    + held
                    + " of "
                    + total.text()
                    + " rows; fetch the others, and read them as well");
        return;
      }
    }
    TreeNode truncated = document.get("resultTruncated");
    if (truncated != null && isTrue(truncated)) {
      in.report(
          ReaderRule.INCOMPLETE_LIST,
          truncated,
          () ->
              "Resource Graph has cut the result off, and gives no further pages: have the query"
                  + " return the column id, so that it does");
    }
  }

  private static boolean isMore(String total, int held) {
    try {
      return Long.parseLong(total) > held;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isTrue(TreeNode node) {
    return (node.kind() == NodeKind.TEXT || node.kind() == NodeKind.BOOLEAN)
        && node.text().equalsIgnoreCase("true");
  }
}
