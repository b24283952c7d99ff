// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Writes a page as one HTML file. */
final class HtmlPageWriter {

  /** So many rows stand in one table. */
  private static final int ROWS_TOGETHER = 1_000;

  private final HtmlOut out;
  private int number;
  private boolean inSection;
  private boolean hasTable;

  HtmlPageWriter(Writer out) {
    this.out = new HtmlOut(out);
  }

  void write(Page page) throws IOException {
    out.tag("<!DOCTYPE html>\n<html")
        .attribute("lang", page.language())
        .tag(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        .attribute("content", PageAssets.POLICY)
        .tag(
            ">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    for (PageInline each : page.title()) {
      out.text(each.text());
    }
    out.tag("</title>\n<style>")
        .tag(PageAssets.STYLE)
        .tag("</style>\n</head>\n<body>\n<header>\n<h1>");
    inline(page.title());
    out.tag("</h1>\n</header>\n<main>\n");
    for (PageBlock each : page.blocks()) {
      write(each);
    }
    endSection();
    out.tag("</main>\n");
    if (hasTable) {
      out.tag("<script>").tag(PageAssets.SCRIPT).tag("</script>\n");
    }
    out.tag("</body>\n</html>\n");
  }

  private void write(PageBlock block) throws IOException {
    if (block instanceof PageBlock.Heading heading) {
      heading(heading);
    } else if (block instanceof PageBlock.Paragraph paragraph) {
      out.tag("<p>");
      inline(paragraph.content());
      out.tag("</p>\n");
    } else if (block instanceof PageBlock.Items items) {
      out.tag("<ul>\n");
      for (List<PageInline> each : items.items()) {
        out.tag("<li>");
        inline(each);
        out.tag("</li>\n");
      }
      out.tag("</ul>\n");
    } else if (block instanceof PageBlock.Table table) {
      table(table);
    } else if (block instanceof PageBlock.Verbatim verbatim) {
      out.tag("<pre dir=\"auto\" tabindex=\"0\" role=\"region\"")
          .attribute("aria-label", verbatim.label() + " " + ++number)
          .tag(">\n")
          .lines(verbatim.text())
          .tag("</pre>\n");
    } else if (block instanceof PageBlock.Picture picture) {
      picture(picture.picture());
    }
  }

  private void heading(PageBlock.Heading heading) throws IOException {
    String id = "part-" + ++number;
    if (heading.level() == 2) {
      endSection();
      out.tag("<section").attribute("aria-labelledby", id).tag(">\n");
      inSection = true;
    }
    String name = "h" + Math.min(heading.level(), 6);
    out.tag("<" + name).attribute("id", id).tag(">");
    inline(heading.content());
    out.tag("</" + name + ">\n");
  }

  private void endSection() throws IOException {
    if (inSection) {
      out.tag("</section>\n");
      inSection = false;
    }
  }

  /**
   * Writes a table; one of very many rows as several, of which those after the first are closed
   * until somebody opens them: browsers take minutes to lay out tens of thousands of rows at once.
   */
  private void table(PageBlock.Table table) throws IOException {
    hasTable = true;
    Iterator<List<List<PageInline>>> rows = table.rows().iterator();
    table(table.caption(), table.columns(), rows);
    for (int first = ROWS_TOGETHER + 1; rows.hasNext(); first += ROWS_TOGETHER) {
      String caption = table.caption() + " (" + first + " \u2026)";
      out.tag("<details>\n<summary>").text(caption).tag("</summary>\n");
      table(caption, table.columns(), rows);
      out.tag("</details>\n");
    }
  }

  /** The roles stay what they are where a phone shows the rows as blocks. */
  private void table(String caption, List<String> columns, Iterator<List<List<PageInline>>> rows)
      throws IOException {
    out.tag("<table role=\"table\">\n<caption>")
        .text(caption)
        .tag("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
    for (String each : columns) {
      out.tag("<th role=\"columnheader\" scope=\"col\">").text(each).tag("</th>");
    }
    out.tag("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (int written = 0; written < ROWS_TOGETHER && rows.hasNext(); written++) {
      List<List<PageInline>> row = rows.next();
      out.tag("<tr role=\"row\">");
      for (int i = 0; i < row.size(); i++) {
        out.tag(i == 0 ? "<th role=\"rowheader\" scope=\"row\"" : "<td role=\"cell\"")
            .attribute("data-column", columns.get(i))
            .tag(">");
        inline(row.get(i));
        out.tag(i == 0 ? "</th>" : "</td>");
      }
      out.tag("</tr>\n");
    }
    out.tag("</tbody>\n</table>\n");
  }

  private void picture(PagePicture picture) throws IOException {
    if (picture instanceof AccessPicture access) {
      access(access);
    } else if (picture instanceof CountPicture counts) {
      out.tag("<figure>\n");
      CountSvg.draw(counts, "picture-" + ++number, out);
      out.tag("<figcaption>").text(counts.title()).tag("</figcaption>\n</figure>\n");
    }
  }

  private void access(AccessPicture picture) throws IOException {
    String id = "picture-" + ++number;
    out.tag("<figure>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
        .attribute("aria-label", "Picture " + number)
        .tag(">\n");
    new SvgPicture(picture, out).draw(id);
    out.tag("</div>\n<figcaption>A dashed line is access that has to be activated first.");
    if (!picture.note().isBlank()) {
      out.text(" " + picture.note());
    }
    out.tag("</figcaption>\n</figure>\n");
  }

  private void inline(List<PageInline> content) throws IOException {
    for (PageInline each : content) {
      if (each instanceof PageText text) {
        words(text);
      } else if (each instanceof PageName name) {
        out.tag(name.technical() ? "<code><bdi>" : "<bdi class=\"name\">")
            .text(name.text())
            .tag(name.technical() ? "</bdi></code>" : "</bdi>");
      } else if (each instanceof PageLink link) {
        link(link);
      } else if (each instanceof PageBreak) {
        out.tag("<br>");
      }
    }
  }

  private void words(PageText text) throws IOException {
    switch (text.tone()) {
      case PLAIN -> out.text(text.text());
      case STRONG -> out.tag("<strong>").text(text.text()).tag("</strong>");
      default ->
          out.tag("<span")
              .attribute("class", text.tone().name().toLowerCase(Locale.ROOT))
              .tag(">")
              .text(text.text())
              .tag("</span>");
    }
  }

  private void link(PageLink link) throws IOException {
    if (link.isOfWeb()) {
      out.tag("<a rel=\"noreferrer\"")
          .attribute("href", link.target().toASCIIString())
          .tag(">")
          .text(link.text())
          .tag("</a>");
    } else {
      out.text(link.text());
    }
  }
}
