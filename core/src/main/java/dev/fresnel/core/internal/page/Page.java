// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.text.PageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * A page, ready to be written in any format.
 *
 * @param language the language of its words, such as {@code en}
 * @param title what it is about
 * @param blocks its content, gone through once for each writing
 */
public record Page(String language, List<PageInline> title, Iterable<PageBlock> blocks) {

  /** A page. */
  public Page {
    Objects.requireNonNull(language, "language");
    title = List.copyOf(title);
    Objects.requireNonNull(blocks, "blocks");
  }

  /** Writes the page, ending in a line feed. The target is neither flushed nor closed. */
  public void writeTo(PageFormat format, Appendable target) throws IOException {
    Objects.requireNonNull(format, "format");
    Writer out = AppendableWriter.of(Objects.requireNonNull(target, "target"));
    switch (format) {
      case MARKDOWN -> new MarkdownPageWriter(out).write(this);
      case HTML -> new HtmlPageWriter(out).write(this);
      case TEXT -> new TextPageWriter(out).write(this);
    }
  }

  /** The page as a string. */
  public String toString(PageFormat format) {
    StringBuilder text = new StringBuilder();
    try {
      writeTo(format, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }
}
