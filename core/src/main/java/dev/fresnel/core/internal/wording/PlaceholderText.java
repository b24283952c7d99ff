// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import java.util.Locale;
import java.util.Set;

/**
 * Recognizes texts that are still to be filled in, in the spellings that templates and the tools
 * that fill them in have.
 */
public final class PlaceholderText {

  /** Elements that a description may be marked up with. */
  private static final Set<String> MARKUP =
      Set.of(
          "a", "b", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
          "li", "ol", "p", "pre", "span", "strong", "sub", "sup", "table", "tbody", "td", "th",
          "thead", "tr", "u", "ul");

  /** What begins and ends a text that a tool replaces. */
  private static final String[][] FRAMES = {
    {"{{", "}}"}, {"${", "}"}, {"$(", ")"}, {"#{", "}#"}, {"__", "__"}, {"@@", "@@"}, {"%%", "%%"}
  };

  /** Words that nobody has in a text that is meant to stay. */
  private static final String[] MARKS = {
    "todo", "tbd", "fixme", "changeme", "change_me", "change-me", "replaceme"
  };

  /** Words that an identifier does not have unless it is to be filled in. */
  private static final String[] REQUESTS = {
    "your", "replace", "insert", "placeholder", "fill", "enter", "change", "provide", "xxxx", "here"
  };

  private static final int LAST_ASCII = 0x7F;

  /** The characters of which any placeholder has one, unless it begins with a word, are not 0. */
  private static final byte[] SIGNS = new byte[LAST_ASCII + 1];

  static {
    "{$#@%_<".chars().forEach(sign -> SIGNS[sign] = 1);
  }

  private PlaceholderText() {}

  /** Whether a text that may say anything, such as a name, is to be filled in somewhere. */
  public static boolean isInText(String text) {
    return mayHold(text) && holds(text);
  }

  /**
   * Whether a text has a character that any placeholder has, or begins as one does; some characters
   * beyond ASCII count, too.
   */
  private static boolean mayHold(String text) {
    int signs = 0;
    // All characters are looked at without a branch, as hardly any text has a sign.
    for (int i = 0; i < text.length(); i++) {
      signs |= SIGNS[text.charAt(i) & LAST_ASCII];
    }
    return signs != 0 || (text.length() > 1 && mayBegin(text.charAt(0), text.charAt(1)));
  }

  /** Whether one of the {@link #MARKS}, or a request without other signs, begins like that. */
  private static boolean mayBegin(char first, char second) {
    return switch (first) {
      case 't', 'T' -> "oObB".indexOf(second) >= 0;
      case 'f', 'F' -> "iI".indexOf(second) >= 0;
      case 'c', 'C' -> "hH".indexOf(second) >= 0;
      case 'r', 'R' -> "eE".indexOf(second) >= 0;
      case 'y', 'Y' -> "oO".indexOf(second) >= 0;
      default -> false;
    };
  }

  private static boolean holds(String text) {
    for (String[] frame : FRAMES) {
      if (isFramed(text, frame[0], frame[1])) {
        return true;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String mark : MARKS) {
      if (lower.equals(mark) || startsWithMark(lower, mark)) {
        return true;
      }
    }
    return isRequest(text, lower) || isInAngles(text);
  }

  /** Whether a text that is no identifier was to be replaced by one. */
  public static boolean isForIdentifier(String text) {
    if (isInText(text) || isEnclosed(text, '[', ']') || isEnclosed(text, '{', '}')) {
      return true;
    } else if (isEnclosed(text, '<', '>') || isEnclosed(text, '%', '%')) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String request : REQUESTS) {
      if (hasWord(lower, request)) {
        return true;
      }
    }
    for (String mark : MARKS) {
      if (hasWord(lower, mark)) {
        return true;
      }
    }
    return lower.startsWith("xxx");
  }

  private static boolean isFramed(String text, String start, String end) {
    int from = text.indexOf(start);
    if (from < 0) {
      return false;
    }
    int to = text.indexOf(end, from + start.length());
    return to > from + start.length() && isName(text, from + start.length(), to);
  }

  /** Whether a part could be what a value is called by: of letters, digits and what joins them. */
  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && " _-.:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code TODO: name}, but not a word that begins like that. */
  private static boolean startsWithMark(String lower, String mark) {
    return lower.startsWith(mark)
        && lower.length() > mark.length()
        && ":-_ (".indexOf(lower.charAt(mark.length())) >= 0;
  }

  /** {@code REPLACE_WITH_NAME}, {@code YOUR-NAME}, {@code your tenant id}. */
  private static boolean isRequest(String text, String lower) {
    boolean isShouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf('_') > 0;
    return (isShouted && (lower.startsWith("replace_") || lower.startsWith("insert_")))
        || (isShouted && lower.startsWith("your_"))
        || lower.startsWith("your tenant id");
  }

  /** {@code <insert name>}: all of the text, or a part of it that is no markup. */
  private static boolean isInAngles(String text) {
    if (isEnclosed(text, '<', '>') && text.indexOf('<', 1) < 0) {
      return true;
    }
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      int close = text.indexOf('>', open);
      if (close < 0) {
        return false;
      }
      if (isRequested(text.substring(open + 1, close))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands in angle brackets is no markup, address or comparison. */
  private static boolean isRequested(String inner) {
    if (inner.isEmpty() || !Character.isLetter(inner.charAt(0))) {
      return false;
    }
    int end = 0;
    while (end < inner.length() && Character.isLetterOrDigit(inner.charAt(end))) {
      end++;
    }
    return !MARKUP.contains(inner.substring(0, end).toLowerCase(Locale.ROOT))
        && inner.indexOf('@') < 0
        && !inner.contains("://");
  }

  private static boolean isEnclosed(String text, char open, char close) {
    return text.length() > 2 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
  }

  private static boolean hasWord(String lower, String word) {
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetter(lower.charAt(at - 1));
      boolean ends = end == lower.length() || !Character.isLetter(lower.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
