// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects a text that comes in pieces; takes little more than twice the memory of the text,
 * however long it becomes.
 */
public final class TextCollector extends Writer {

  private static final int PART = 1_024;

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder last = new StringBuilder();

  /** Nothing collected yet. */
  public TextCollector() {}

  @Override
  public void write(char[] buffer, int offset, int length) {
    append(new String(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    append(text.substring(offset, offset + length));
  }

  @Override
  public TextCollector append(CharSequence piece) {
    if (piece.length() >= PART) {
      endPart();
      parts.add(piece.toString());
    } else {
      last.append(piece);
      if (last.length() >= PART) {
        endPart();
      }
    }
    return this;
  }

  @Override
  public TextCollector append(char character) {
    last.append(character);
    return this;
  }

  private void endPart() {
    if (last.length() > 0) {
      parts.add(last.toString());
      last.setLength(0);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The text so far. */
  @Override
  public String toString() {
    endPart();
    return String.join("", parts);
  }
}
