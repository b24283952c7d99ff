// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScopeTableProperties {

  record Row(long high, long low, int group, int definition) {

    Row scope() {
      return new Row(high, low, group, 0);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void findsTheRowsOfEachScopeInTheirOrder(
      @ForAll("rows") List<Row> rows, @ForAll("rows") List<Row> others) {
    ScopeTable table = table(rows);
    Map<Row, List<Integer>> expected = new LinkedHashMap<>();
    others.forEach(row -> expected.putIfAbsent(row.scope(), new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      expected.computeIfAbsent(rows.get(i).scope(), scope -> new ArrayList<>()).add(i);
    }

    expected.forEach((scope, found) -> assertEquals(found, find(table, scope)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void givesRowsBackAsTheyWere(@ForAll("rows") List<Row> rows) {
    ScopeTable table = table(rows);

    assertEquals(rows.size(), table.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(
          rows.get(i), new Row(table.high(i), table.low(i), table.group(i), table.definition(i)));
    }
  }

  @Example
  void findsNothingInAnEmptyTable() {
    assertEquals(-1, table(List.of()).find(0, 0, 0));
  }

  private static ScopeTable table(List<Row> rows) {
    long[] keys = new long[2 * rows.size() + 4];
    int[] groups = new int[rows.size() + 2];
    int[] definitions = new int[rows.size() + 2];
    for (int i = 0; i < rows.size(); i++) {
      keys[2 * i] = rows.get(i).high();
      keys[2 * i + 1] = rows.get(i).low();
      groups[i] = rows.get(i).group();
      definitions[i] = rows.get(i).definition();
    }
    return new ScopeTable(keys, groups, definitions, rows.size());
  }

  private static List<Integer> find(ScopeTable table, Row scope) {
    List<Integer> found = new ArrayList<>();
    int slot = table.find(scope.high(), scope.low(), scope.group());
    for (int row = slot < 0 ? -1 : table.row(slot); row >= 0; row = table.next(row)) {
      found.add(row);
    }
    if (!found.isEmpty()) {
      assertEquals(found.size() > 1, table.hasMore(slot));
      assertEquals(table.definition(found.get(0)), table.firstDefinition(slot));
    }
    return found;
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<Long> half = Arbitraries.of(0L, 1L, -1L, 1L << 32, Long.MIN_VALUE, 77L);
    return Combinators.combine(
            half,
            half,
            Arbitraries.of(0, 1, 2, Integer.MAX_VALUE),
            Arbitraries.of(0, 5, Integer.MAX_VALUE))
        .as(Row::new)
        .list()
        .ofMaxSize(30);
  }
}
