// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.internal.wording.Quantities;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Draws numbers as bars in SVG; colours come from the style of the page. */
final class CountSvg {

  private static final int NAMES = 110;
  private static final int LONGEST = 210;
  private static final int WIDTH = NAMES + LONGEST + 80;
  private static final int STEP = 30;
  private static final int BAR = 18;
  private static final int NAME_LENGTH = 16;

  private CountSvg() {}

  /**
   * Draws them.
   *
   * @param id a prefix for the ids of the title and the description
   */
  static void draw(CountPicture picture, String id, HtmlOut out) throws IOException {
    List<CountPicture.Bar> bars = picture.bars();
    int height = bars.size() * STEP;
    out.tag("<svg class=\"counts\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .tag(WIDTH + "\" height=\"" + height + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\"")
        .attribute("aria-labelledby", id + "-title " + id + "-description")
        .tag(">\n<title")
        .attribute("id", id + "-title")
        .tag(">")
        .text(picture.title())
        .tag("</title>\n<desc")
        .attribute("id", id + "-description")
        .tag(">")
        .text(picture.description())
        .tag("</desc>\n");
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), i * STEP, picture.largest(), out);
    }
    out.tag("</svg>\n");
  }

  /** A bar of more than none can be seen, however many there are of others. */
  private static void bar(CountPicture.Bar bar, int top, int largest, HtmlOut out)
      throws IOException {
    long width = bar.count() == 0 ? 0 : Math.max(2, (long) LONGEST * bar.count() / largest);
    int line = top + BAR - 2;
    out.tag("<g><text x=\"" + (NAMES - 8) + "\" y=\"" + line + "\" text-anchor=\"end\">")
        .text(SvgPicture.cut(bar.name(), NAME_LENGTH))
        .tag("</text><rect")
        .attribute("class", "bar " + bar.tone().name().toLowerCase(Locale.ROOT))
        .tag(" x=\"" + NAMES + "\" y=\"" + (top + 1) + "\" width=\"" + width)
        .tag("\" height=\"" + BAR + "\"/><text x=\"" + (NAMES + width + 8) + "\" y=\"" + line)
        .tag("\">" + Quantities.number(bar.count()) + "</text></g>\n");
  }
}
