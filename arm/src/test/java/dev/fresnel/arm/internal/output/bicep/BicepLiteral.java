// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

/** Reads a Bicep string as Bicep's documentation defines it, and nothing more lenient. */
public final class BicepLiteral {

  private BicepLiteral() {}

  /** The value of a literal that is the whole text. */
  public static String read(String text) {
    StringBuilder value = new StringBuilder();
    int end = read(text, 0, value);
    if (end != text.length()) {
      throw new AssertionError("ends at " + end + ": " + text);
    }
    return value.toString();
  }

  /** Reads the literal that begins at a place, and tells where it ends. */
  public static int read(String text, int from, StringBuilder value) {
    if (text.charAt(from) != '\'') {
      throw new AssertionError("no literal: " + text.substring(from));
    }
    int i = from + 1;
    while (text.charAt(i) != '\'') {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || (c == '$' && text.charAt(i + 1) == '{')) {
        throw new AssertionError("line end or interpolation at " + i + ": " + text);
      }
      i = c == '\\' ? escape(text, i + 1, value) : i + 1;
      if (c != '\\') {
        value.append(c);
      }
    }
    return i + 1;
  }

  private static int escape(String text, int i, StringBuilder value) {
    char c = text.charAt(i);
    if (c == 'u') {
      int end = text.indexOf('}', i);
      int codePoint = Integer.parseInt(text.substring(i + 2, end), 16);
      if (text.charAt(i + 1) != '{' || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
        throw new AssertionError("no such escape at " + i + ": " + text);
      }
      value.appendCodePoint(codePoint);
      return end + 1;
    }
    value.append(
        switch (c) {
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case '\\', '\'', '$' -> c;
          default -> throw new AssertionError("no such escape at " + i + ": " + text);
        });
    return i + 1;
  }
}
