// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import java.util.List;
import java.util.Objects;

/** A part of a page that has lines of its own. */
public sealed interface PageBlock {

  /**
   * What the blocks below it are about.
   *
   * @param level 2 or more; the title of the page is at 1
   */
  record Heading(int level, List<PageInline> content) implements PageBlock {
    /** A heading. */
    public Heading {
      content = List.copyOf(content);
      if (level < 2) {
        throw new IllegalArgumentException("level must be 2 or more, not " + level);
      }
    }
  }

  /** A paragraph. */
  record Paragraph(List<PageInline> content) implements PageBlock {
    /** A paragraph. */
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** Items without an order. */
  record Items(List<List<PageInline>> items) implements PageBlock {
    /** Items. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A table of which the first cell of a row names the row.
   *
   * @param caption what the table shows
   * @param columns the headings of the columns
   * @param rows as many cells as there are columns; gone through once for each writing, twice for
   *     text
   */
  record Table(String caption, List<String> columns, Iterable<List<List<PageInline>>> rows)
      implements PageBlock {
    /** A table. */
    public Table {
      Objects.requireNonNull(caption, "caption");
      columns = List.copyOf(columns);
      Objects.requireNonNull(rows, "rows");
    }
  }

  /**
   * A text to be copied as it is, with its lines.
   *
   * @param label what it is, for those who hear the page
   */
  record Verbatim(String label, String text) implements PageBlock {
    /** A text. */
    public Verbatim {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A picture, which only adds to what the page says in words. */
  record Picture(PagePicture picture) implements PageBlock {
    /** A picture. */
    public Picture {
      Objects.requireNonNull(picture, "picture");
    }
  }
}
