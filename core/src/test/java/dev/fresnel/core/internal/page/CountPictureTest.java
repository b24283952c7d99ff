// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.text.PageFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CountPictureTest {

  private static CountPicture.Bar bar(String name, int count) {
    return new CountPicture.Bar(name, count, PageText.Tone.WARNING);
  }

  private static Document drawn(CountPicture.Bar... bars) {
    return Jsoup.parse(
        new Page(
                "en",
                List.of(PageText.of("Page")),
                List.of(new PageBlock.Picture(new CountPicture("Customers", List.of(bars)))))
            .toString(PageFormat.HTML));
  }

  @Test
  void barsAreAsLongAsTheirNumbersAndNoneIsTooShortToBeSeen() {
    Document page =
        drawn(bar("none", 0), bar("one", 1), bar("half", 500_000), bar("all", 1_000_000));
    assertEquals(
        List.of("0", "2", "105", "210"), page.select("rect.bar.warning").eachAttr("width"));
    assertEquals(
        List.of("none", "0", "one", "1", "half", "500,000", "all", "1,000,000"),
        page.select("svg text").eachText());
  }

  @Test
  void thePictureSaysItsNumbersInWords() {
    Document page = drawn(bar("outdated", 1_200), bar("none", 0));
    assertEquals("Customers", page.select("svg title").text());
    assertEquals("outdated: 1,200, none: 0", page.select("svg desc").text());
    assertEquals(
        "picture-1-title picture-1-description", page.select("svg").attr("aria-labelledby"));
  }

  @Test
  void aPictureOfNothingHasNoBars() {
    assertEquals(List.of("0"), drawn(bar("none", 0)).select("rect").eachAttr("width"));
    assertEquals(0, drawn().select("rect").size());
  }

  @Test
  void thereCannotBeLessThanNone() {
    assertThrows(IllegalArgumentException.class, () -> bar("less", -1));
  }
}
