// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.Writer;

/** Writes lines to a terminal as soon as each is whole, without what a terminal would obey. */
final class PrintableLines extends Writer {

  private final Appendable out;
  private final StringBuilder line = new StringBuilder();

  PrintableLines(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (text[i] == '\n') {
        out.append(Text.printable(line.toString())).append('\n');
        line.setLength(0);
      } else {
        line.append(text[i]);
      }
    }
  }

  /** Nothing: a line is written when it is whole. */
  @Override
  public void flush() {}

  /** Nothing: whoever opened the output closes it. */
  @Override
  public void close() {}
}
