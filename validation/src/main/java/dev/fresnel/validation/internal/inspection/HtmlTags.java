// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The tags in a text of HTML, taken as a browser would without reading what they mean. */
public final class HtmlTags {

  private HtmlTags() {}

  /** The names of all tags, in lower case, each once, in order of appearance. */
  public static Set<String> names(String html) {
    Set<String> names = new LinkedHashSet<>();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int start = nameStart(html, at);
      int end = nameEnd(html, start);
      if (end > start) {
        names.add(html.substring(start, end).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The text between the tags, without blanks at its ends. */
  public static String text(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int start = nameStart(html, at);
      if (nameEnd(html, start) > start) {
        text.append(html, from, at);
        int close = html.indexOf('>', start);
        from = close < 0 ? html.length() : close + 1;
        at = from;
      } else {
        at++;
      }
    }
    return text.append(html, from, html.length()).toString().strip();
  }

  private static int nameStart(String html, int bracket) {
    return html.startsWith("/", bracket + 1) ? bracket + 2 : bracket + 1;
  }

  /** Where a name that starts there ends; a name begins with a letter. */
  private static int nameEnd(String html, int start) {
    int end = start;
    while (end < html.length()
        && (isLetter(html.charAt(end)) || (end > start && isDigit(html.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
