// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.path.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a cell stands in its table: within quotes, each quote of the content is
 * there twice. These are looked for only when the first place is asked for.
 */
final class CellOrigin {

  private final SourceText table;
  private final CsvScanner.Cell cell;
  private final byte[] content;
  private volatile int @Nullable [] quotes;

  CellOrigin(SourceText table, CsvScanner.Cell cell, byte[] content) {
    this.table = table;
    this.cell = cell;
    this.content = content;
  }

  /** The place in the table of an offset of the content. */
  SourceLocation locate(int offset) {
    return table.locate(cell.start() + offset + (cell.quoted() ? quotesBefore(offset) : 0));
  }

  private int quotesBefore(int offset) {
    int[] known = quotes;
    if (known == null) {
      known = IntStream.range(0, content.length).filter(i -> content[i] == '"').toArray();
      quotes = known;
    }
    int found = Arrays.binarySearch(known, offset);
    return found >= 0 ? found : -found - 1;
  }
}
