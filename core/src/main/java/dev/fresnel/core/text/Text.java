// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.text;

import java.util.HexFormat;
import java.util.Objects;

/**
 * Shows values that come from outside within messages: quoted, printable, and of bounded length.
 */
public final class Text {

  /** The most characters of a value that a message shows. */
  public static final int SHOWN_LENGTH = 80;

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final char DELETE = '\u007f';
  private static final HexFormat HEX = HexFormat.of();

  private Text() {}

  /**
   * The value in double quotes, for a message. What {@link #printable} shows as an escape is an
   * escape here too, and quotes and backslashes have a backslash before them; what is longer than
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
      if (codePoint == '"' || codePoint == '\\') {
        shown.append('\\').append((char) codePoint);
      } else {
        append(shown, codePoint, isShownAsIs(value, i, codePoint));
      }
      i += Character.charCount(codePoint);
    }
    shown.append('"');
    if (end < value.length()) {
      shown.append("... (").append(value.length()).append(" characters)");
    }
    return shown.toString();
  }

  /**
   * The value as a whole on one line, for a terminal or a log. Control characters, line ends, marks
   * of direction, spaces other than the common one and lone surrogates are shown as the escapes
   * that JSON has for them. So is what a build pipeline takes for a command in its log: two colons
   * at the beginning (<a
   * href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">GitHub
   * Actions</a>), and {@code ##vso[} and {@code ##[} anywhere (<a
   * href="https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands">Azure
   * Pipelines</a>).
   */
  public static String printable(String value) {
    Objects.requireNonNull(value, "value");
    int command = beginOfCommand(value);
    int shown = 0;
    while (shown < value.length()) {
      int codePoint = value.codePointAt(shown);
      if (shown == command || !isShownAsIs(value, shown, codePoint)) {
        return printable(value, shown, command);
      }
      shown += Character.charCount(codePoint);
    }
    return value;
  }

  private static String printable(String value, int asIs, int command) {
    StringBuilder shown = new StringBuilder(value.length() + 16).append(value, 0, asIs);
    for (int i = asIs; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      append(shown, codePoint, i != command && isShownAsIs(value, i, codePoint));
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  /** Where two colons stand with nothing but blanks before them; -1 if they do not. */
  private static int beginOfCommand(String value) {
    int begin = 0;
    while (begin < value.length() && value.charAt(begin) == ' ') {
      begin++;
    }
    return value.startsWith("::", begin) ? begin : -1;
  }

  private static boolean isShownAsIs(String value, int index, int codePoint) {
    return isPrintable(codePoint) && !(codePoint == '#' && isLastHashOfCommand(value, index));
  }

  private static boolean isLastHashOfCommand(String value, int index) {
    return index > 0
        && value.charAt(index - 1) == '#'
        && (value.startsWith("[", index + 1)
            || value.regionMatches(true, index + 1, "vso", 0, "vso".length()));
  }

  private static void append(StringBuilder shown, int codePoint, boolean asIs) {
    if (asIs) {
      shown.appendCodePoint(codePoint);
      return;
    }
    for (char unit : Character.toChars(codePoint)) {
      shown.append("\\u").append(HEX.toHexDigits(unit));
    }
  }

  private static boolean isPrintable(int codePoint) {
    if (codePoint < FIRST_BEYOND_ASCII) {
      return codePoint >= ' ' && codePoint != DELETE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
