// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes HTML and SVG: tags as they are given, and text that can never be more than text. */
final class HtmlOut {

  private final Writer out;

  HtmlOut(Writer out) {
    this.out = out;
  }

  /** Writes markup of the library's own. */
  HtmlOut tag(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes an attribute with a value of any origin, after a blank. */
  HtmlOut attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(Text.printable(value));
    out.write('"');
    return this;
  }

  /** Writes text of any origin, on one line. */
  HtmlOut text(String text) throws IOException {
    escape(Text.printable(text));
    return this;
  }

  /** Writes text of any origin with its lines and tabs. */
  HtmlOut lines(String text) throws IOException {
    escape(VerbatimLines.shown(text));
    return this;
  }

  private void escape(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        out.write(text, from, i - from);
        out.write(entity);
        from = i + 1;
      }
    }
    out.write(text, from, text.length() - from);
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
