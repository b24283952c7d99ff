// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Shows values that come from outside within messages: quoted, printable, and of bounded length.
 */
public final class Text {

  /** The most characters of a value that a message shows. */
  public static final int SHOWN_LENGTH = 80;

  private Text() {}

  /**
   * The value in double quotes, for a message. Control characters, line ends, marks of direction,
   * spaces other than the common one and lone surrogates are shown as escapes; what is longer than
   * {@link #SHOWN_LENGTH} characters is cut, with its length said.
   */
  public static String quote(String value) {
    Objects.requireNonNull(value, "value");
    StringBuilder shown =
        new StringBuilder(Math.min(value.length(), SHOWN_LENGTH) + 16).append('"');
    int end = Math.min(value.length(), SHOWN_LENGTH);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; ) {
      int codePoint = value.codePointAt(i);
      append(shown, codePoint);
      i += Character.charCount(codePoint);
    }
    shown.append('"');
    if (end < value.length()) {
      shown.append("... (").append(value.length()).append(" characters)");
    }
    return shown.toString();
  }

  /**
   * The value as a whole on one line: what {@link #quote} shows as an escape is an escape here too,
   * quotes and backslashes apart.
   */
  public static String printable(String value) {
    if (value.codePoints().allMatch(Text::isPrintable)) {
      return value;
    }
    StringBuilder shown = new StringBuilder(value.length() + 16);
    value.codePoints().forEach(codePoint -> appendPrintable(shown, codePoint));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      shown.append('\\').append((char) codePoint);
    } else {
      appendPrintable(shown, codePoint);
    }
  }

  private static void appendPrintable(StringBuilder shown, int codePoint) {
    if (isPrintable(codePoint)) {
      shown.appendCodePoint(codePoint);
    } else {
      for (char unit : Character.toChars(codePoint)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
