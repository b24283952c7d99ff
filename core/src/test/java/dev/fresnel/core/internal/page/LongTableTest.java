// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.text.PageFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LongTableTest {

  private static Document page(int rows) {
    PageBlock table =
        new PageBlock.Table(
            "Customers",
            List.of("Number"),
            () ->
                IntStream.rangeClosed(1, rows)
                    .mapToObj(i -> List.of(List.<PageInline>of(PageText.of("row " + i))))
                    .iterator());
    return Jsoup.parse(
        new Page("en", List.of(PageText.of("Page")), List.of(table)).toString(PageFormat.HTML));
  }

  private static List<String> captions(Document page) {
    return page.select("caption").eachText();
  }

  @Test
  void aThousandRowsAreOneTable() {
    Document page = page(1_000);
    assertEquals(List.of("Customers"), captions(page));
    assertEquals(0, page.select("details").size());
    assertEquals(1_000, page.select("tbody tr").size());
  }

  @Test
  void furtherRowsStandInTablesThatAreClosedUntilTheyAreOpened() {
    Document page = page(2_001);
    assertEquals(List.of("Customers", "Customers (1001 …)", "Customers (2001 …)"), captions(page));
    assertEquals(
        List.of("Customers (1001 …)", "Customers (2001 …)"),
        page.select("details:not([open]) > summary").eachText());
    assertEquals(
        List.of("row 1", "row 1001", "row 2001"),
        page.select("tbody").stream().map(each -> each.child(0).text()).toList());
    assertEquals(
        List.of(1_000, 1_000, 1),
        page.select("tbody").stream().map(Element::childrenSize).toList());
    assertEquals(3, page.select("thead th").size());
  }

  @Test
  void aTableWithoutRowsIsStillATable() {
    assertEquals(List.of("Customers"), captions(page(0)));
  }
}
