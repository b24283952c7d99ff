// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.core.internal.output.AppendableWriter;
import dev.fresnel.core.internal.output.JsonStrings;
import java.io.IOException;
import java.io.Writer;

/**
 * Lays out one JSON text as all that Fresnel writes: two-space indent, line feeds, nothing escaped
 * that need not be. Hands the text on part by part.
 *
 * <p>Templates are rendered by the hundred thousand, and next to nothing in them needs an escape:
 * what is plain is copied, and only the rest goes through Jackson.
 */
final class JsonText {

  private static final int PART = 1_024;
  private static final String[] LINES = lines(64);

  private final Writer target;
  private final StringBuilder part = new StringBuilder(PART + PART / 2);
  private char[] characters = {};
  private int depth;
  private boolean first = true;

  JsonText(Writer target) {
    this.target = target;
  }

  /** Begins a member of the current object; the name is a word that needs no escape. */
  void name(String name) throws IOException {
    element();
    part.append('"').append(name).append("\": ");
  }

  /** Begins an element of the current array, or the value that the text is. */
  void element() throws IOException {
    if (depth > 0) {
      if (!first) {
        part.append(',');
      }
      line();
    }
    first = false;
  }

  void begin(char bracket) {
    part.append(bracket);
    depth++;
    first = true;
  }

  void end(char bracket) throws IOException {
    depth--;
    if (!first) {
      line();
    }
    part.append(bracket);
    first = false;
  }

  void string(String value) {
    if (isPlain(value)) {
      part.append('"').append(value).append('"');
    } else {
      part.append(JsonStrings.quote(value));
    }
  }

  /** Ends the text, and the line that it ends in. */
  void end() throws IOException {
    part.append('\n');
    handOn();
  }

  private void line() throws IOException {
    if (part.length() >= PART) {
      handOn();
    }
    if (depth < LINES.length) {
      part.append(LINES[depth]);
    } else {
      part.append('\n').append("  ".repeat(depth));
    }
  }

  private void handOn() throws IOException {
    if (target instanceof AppendableWriter) {
      target.append(part);
    } else {
      int length = part.length();
      if (characters.length < length) {
        characters = new char[Math.max(length, PART + PART / 2)];
      }
      part.getChars(0, length, characters, 0);
      target.write(characters, 0, length);
    }
    part.setLength(0);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String[] lines(int count) {
    String[] lines = new String[count];
    for (int i = 0; i < count; i++) {
      lines[i] = "\n" + "  ".repeat(i);
    }
    return lines;
  }
}
