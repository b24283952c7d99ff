// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a page for terminals and mail: wrapped lines, aligned tables. */
final class TextPageWriter {

  private static final int WIDTH = 80;
  private static final String GAP = "  ";

  private final Writer out;

  TextPageWriter(Writer out) {
    this.out = out;
  }

  void write(Page page) throws IOException {
    underlined(text(page.title()), '=');
    for (PageBlock each : page.blocks()) {
      write(each);
    }
  }

  private void write(PageBlock block) throws IOException {
    if (block instanceof PageBlock.Picture) {
      return;
    }
    out.write("\n");
    if (block instanceof PageBlock.Heading heading) {
      String text = text(heading.content());
      if (heading.level() == 2) {
        underlined(text, '-');
      } else {
        wrapped(text, "", "");
      }
    } else if (block instanceof PageBlock.Paragraph paragraph) {
      wrapped(text(paragraph.content()), "", "");
    } else if (block instanceof PageBlock.Items items) {
      for (List<PageInline> each : items.items()) {
        wrapped(text(each), "- ", "  ");
      }
    } else if (block instanceof PageBlock.Table table) {
      table(table);
    } else if (block instanceof PageBlock.Verbatim verbatim) {
      for (String line : verbatim.text().lines().toList()) {
        out.write("    " + Text.printable(line) + "\n");
      }
    }
  }

  private void underlined(String text, char line) throws IOException {
    wrapped(text, "", "");
    out.write(String.valueOf(line).repeat(Math.min(WIDTH, text.length())) + "\n");
  }

  private void table(PageBlock.Table table) throws IOException {
    int[] widths = table.columns().stream().mapToInt(String::length).toArray();
    for (List<List<PageInline>> row : table.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], text(row.get(i)).length());
      }
    }
    row(table.columns(), widths);
    for (List<List<PageInline>> row : table.rows()) {
      row(row.stream().map(TextPageWriter::text).toList(), widths);
    }
  }

  private void row(List<String> cells, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(GAP);
      }
      line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length()));
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  private static String text(List<PageInline> content) {
    StringBuilder text = new StringBuilder();
    for (PageInline each : content) {
      text.append(each.text());
      if (each instanceof PageLink link && !link.text().equals(link.target().toString())) {
        text.append(" (").append(link.target()).append(')');
      }
    }
    return Text.printable(text.toString());
  }

  /** Breaks lines at blanks, and only there: addresses and ids stay whole. */
  private void wrapped(String text, String first, String next) throws IOException {
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : text.split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        out.write(Text.printable(line.toString()) + "\n");
        line = new StringBuilder(next);
        isEmpty = true;
      }
      if (!isEmpty) {
        line.append(' ');
      }
      line.append(word);
      isEmpty = false;
    }
    out.write(Text.printable(line.toString()) + "\n");
  }
}
