// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.page;

import dev.fresnel.core.text.Text;
import java.net.URI;

/**
 * Texts as Markdown shows them unchanged. A name becomes code, in which nothing has a meaning. A
 * sentence has its signs escaped, and an empty comment where readers of Markdown, and GitHub after
 * them, would make links of addresses, mentions of names and references of numbers.
 */
final class Markdown {

  private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~$&=";
  private static final String BREAK = "<!-- -->";

  private Markdown() {}

  /** A sentence, on one line. */
  static String words(String text) {
    String shown = Text.printable(text);
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '\\' || (SIGNS.indexOf(c) >= 0 && hasMeaning(shown, i))) {
        escaped.append('\\');
      }
      escaped.append(c);
      if (isBeginOfReference(shown, i)) {
        escaped.append(BREAK);
      }
    }
    return escaped.toString();
  }

  /** Signs that structure a line only at its begin, or beside blanks, may stay readable. */
  private static boolean hasMeaning(String text, int at) {
    return switch (text.charAt(at)) {
      case '-', '+', '=' -> at == 0 || !isWord(text, at - 1);
      case '.', ')' -> at > 0 && isDigits(text, at);
      case '(' -> at > 0 && text.charAt(at - 1) == ']';
      case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[';
      case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
      default -> true;
    };
  }

  /** Whether all before a place is digits, as in the number of an item. */
  private static boolean isDigits(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isBeginOfReference(String text, int at) {
    char c = text.charAt(at);
    return c == '@'
        || (c == '#' && isWord(text, at + 1))
        || (c == ':' && text.startsWith("//", at + 1))
        || ((c == 'w' || c == 'W') && text.startsWith(".", at + 1))
        || ((c == 'h' || c == 'H') && text.startsWith("-", at + 1));
  }

  /** A name as code; a bar, which would end the cell of a table, stands between pieces of code. */
  static String code(String text) {
    String shown = Text.printable(text);
    if (shown.isEmpty()) {
      return "";
    }
    StringBuilder pieces = new StringBuilder(shown.length() + 8);
    int from = 0;
    for (int bar = shown.indexOf('|'); bar >= 0; bar = shown.indexOf('|', from)) {
      appendCode(pieces, shown.substring(from, bar));
      pieces.append("&#124;");
      from = bar + 1;
    }
    appendCode(pieces, shown.substring(from));
    return pieces.toString();
  }

  private static void appendCode(StringBuilder pieces, String text) {
    if (text.isEmpty()) {
      return;
    }
    String fence = "`".repeat(longestRun(text, '`') + 1);
    boolean needsBlanks =
        text.startsWith("`")
            || text.endsWith("`")
            || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
    String blank = needsBlanks ? " " : "";
    pieces.append(fence).append(blank).append(text).append(blank).append(fence);
  }

  /** The most times that a character stands in a row. */
  static int longestRun(String text, char character) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == character ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** An address between angle brackets; a URI has neither these nor blanks. */
  static String address(URI target) {
    return target.toASCIIString().replace("\\", "%5C").replace("|", "%7C");
  }
}
