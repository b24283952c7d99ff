// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.core.internal.output.JsonStrings;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Lays out one JSON text as all that Fresnel writes: two-space indent, line feeds, nothing escaped
 * that need not be. Hands the text on part by part.
 *
 * <p>Templates are rendered by the hundred thousand, and next to nothing in them needs an escape:
 * what is plain is copied, and only the rest goes through Jackson.
 */
final class JsonTextWriter {

  private static final int PART = 2_048;
  private static final int ROOM = 512;

  private final Writer target;
  private char[] part = new char[PART + ROOM];
  private int length;
  private int depth;
  private boolean first = true;

  JsonTextWriter(Writer target) {
    this.target = target;
  }

  /** Begins a member of the current object; the name is a word that needs no escape. */
  void name(String name) throws IOException {
    element();
    int end = name.length();
    ensureRoom(end + 4);
    part[length++] = '"';
    name.getChars(0, end, part, length);
    length += end;
    part[length++] = '"';
    part[length++] = ':';
    part[length++] = ' ';
  }

  /** Begins an element of the current array, or the value that the text is. */
  void element() throws IOException {
    if (depth > 0) {
      if (!first) {
        append(',');
      }
      line();
    }
    first = false;
  }

  void begin(char bracket) {
    append(bracket);
    depth++;
    first = true;
  }

  void end(char bracket) throws IOException {
    depth--;
    if (!first) {
      line();
    }
    append(bracket);
    first = false;
  }

  /** A string that needs no escape. */
  void word(String value) {
    int end = value.length();
    ensureRoom(end + 2);
    part[length++] = '"';
    value.getChars(0, end, part, length);
    length += end;
    part[length++] = '"';
  }

  /** Any string. */
  void string(String value) {
    int start = length;
    word(value);
    if (!isPlain(part, start + 1, length - 1)) {
      String quoted = JsonStrings.quote(value);
      length = start;
      ensureRoom(quoted.length());
      quoted.getChars(0, quoted.length(), part, start);
      length = start + quoted.length();
    }
  }

  /** Ends the text, and the line that it ends in. */
  void end() throws IOException {
    append('\n');
    handOn();
  }

  private void line() throws IOException {
    if (length >= PART) {
      handOn();
    }
    int indent = 2 * depth;
    ensureRoom(indent + 1);
    part[length++] = '\n';
    for (int end = length + indent; length < end; ) {
      part[length++] = ' ';
    }
  }

  private void append(char character) {
    ensureRoom(1);
    part[length++] = character;
  }

  private void ensureRoom(int more) {
    if (length + more > part.length) {
      part = Arrays.copyOf(part, Math.max(length + more, 2 * part.length));
    }
  }

  private void handOn() throws IOException {
    target.write(part, 0, length);
    length = 0;
  }

  private static boolean isPlain(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
