// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.CsvTable;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.SourceLocation;
import dev.fresnel.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a payload: JSON, or rows of Resource Graph as the Azure portal downloads them,
 * in CSV.
 */
public final class PayloadText {

  /**
   * The most rows that the portal gives. Source: <a
   * href="https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/work-with-data#csv-export-result-size-limitation">CSV
   * export result size limitation</a>.
   */
  public static final int MOST_ROWS = 55_000;

  private PayloadText() {}

  /**
   * Reads a payload.
   *
   * @param findings takes what is found
   * @return null if the text cannot be made sense of
   */
  public static @Nullable TreeNode read(Source source, JsonLimits limits, ReaderFindings findings) {
    if (!CsvTable.isTable(source)) {
      return JsonReader.read(source, limits, findings);
    }
    TreeNode rows = CsvTable.read(source, limits, findings);
    if (rows != null && rows.size() >= MOST_ROWS) {
      findings.add(
          ReaderRule.INCOMPLETE_LIST, () -> asManyAsThePortalGives(rows.size(), rows.location()));
    }
    return rows;
  }

  /** That a table has as many rows as the portal gives, so that there may be more. */
  public static Finding asManyAsThePortalGives(int rows, SourceLocation place) {
    return ReaderRule.INCOMPLETE_LIST.at(
        place,
        "The table has "
            + rows
            + " rows, and the portal gives no more than "
            + MOST_ROWS
            + "; query fewer subscriptions at a time, or fetch the rows by az graph query, page by"
            + " page");
  }
}
