// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a page as CommonMark with tables. */
final class MarkdownPageWriter {

  private static final int LONGEST_HEADING = 6;

  private final Writer out;

  MarkdownPageWriter(Writer out) {
    this.out = out;
  }

  void write(Page page) throws IOException {
    out.write("# ");
    inline(page.title());
    out.write("\n");
    for (PageBlock each : page.blocks()) {
      out.write("\n");
      write(each);
    }
  }

  private void write(PageBlock block) throws IOException {
    if (block instanceof PageBlock.Heading heading) {
      out.write("#".repeat(Math.min(heading.level(), LONGEST_HEADING)) + " ");
      inline(heading.content());
      out.write("\n");
    } else if (block instanceof PageBlock.Paragraph paragraph) {
      inline(paragraph.content());
      out.write("\n");
    } else if (block instanceof PageBlock.Items items) {
      for (List<PageInline> each : items.items()) {
        out.write("- ");
        inline(each);
        out.write("\n");
      }
    } else if (block instanceof PageBlock.Table table) {
      table(table);
    } else if (block instanceof PageBlock.Verbatim verbatim) {
      verbatim(verbatim.text());
    } else if (block instanceof PageBlock.Picture picture) {
      picture(picture.picture());
    }
  }

  private void picture(PagePicture picture) throws IOException {
    out.write("```mermaid\n");
    if (picture instanceof AccessPicture access) {
      MermaidPicture.write(access, out);
      out.write("```\n\nA dashed line is access that has to be activated first.");
      if (!access.note().isBlank()) {
        out.write(" " + Markdown.words(access.note()));
      }
      out.write("\n");
    } else if (picture instanceof CountPicture counts) {
      MermaidPie.write(counts, out);
      out.write("```\n");
    }
  }

  private void table(PageBlock.Table table) throws IOException {
    out.write("|");
    for (String each : table.columns()) {
      out.write(" " + Markdown.words(each) + " |");
    }
    out.write("\n|" + " --- |".repeat(table.columns().size()) + "\n");
    for (List<List<PageInline>> row : table.rows()) {
      out.write("|");
      for (List<PageInline> cell : row) {
        out.write(" ");
        inline(cell);
        out.write(" |");
      }
      out.write("\n");
    }
  }

  private void verbatim(String text) throws IOException {
    String fence = "`".repeat(Math.max(3, Markdown.longestRun(text, '`') + 1));
    String lines = VerbatimLines.shown(text);
    out.write(fence + "text\n" + lines + (lines.endsWith("\n") ? "" : "\n") + fence + "\n");
  }

  private void inline(List<PageInline> content) throws IOException {
    boolean isFirst = true;
    for (PageInline each : content) {
      if (each instanceof PageText text) {
        // Blanks at the begin of a block would make it one of code.
        out.write(isFirst ? words(text).stripLeading() : words(text));
      } else if (each instanceof PageName name) {
        out.write(Markdown.code(name.text()));
      } else if (each instanceof PageLink link) {
        out.write(isFirst ? link(link).stripLeading() : link(link));
      } else if (each instanceof PageBreak) {
        out.write("<br>");
      }
      isFirst = false;
    }
  }

  private static String words(PageText text) {
    String words = Markdown.words(text.text());
    return switch (text.tone()) {
      case STRONG, ERROR, WARNING, INFO -> words.isBlank() ? words : "**" + words.strip() + "**";
      default -> words;
    };
  }

  private static String link(PageLink link) {
    return link.isOfWeb()
        ? "[" + Markdown.words(link.text()) + "](<" + Markdown.address(link.target()) + ">)"
        : Markdown.words(link.text());
  }
}
