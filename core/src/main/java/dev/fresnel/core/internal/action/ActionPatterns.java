// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches names of operations against the patterns of roles. Only the case of ASCII letters is
 * folded: Azure's names have no others, and nothing then depends on a locale.
 */
public final class ActionPatterns {

  static final char ANY = '*';

  private ActionPatterns() {}

  /** Whether any of the patterns matches a name. */
  public static boolean anyMatches(List<String> patterns, String action) {
    return firstMatch(patterns, action) != null;
  }

  /** The first of the patterns that matches a name; null if none does. */
  public static @Nullable String firstMatch(List<String> patterns, String action) {
    for (String pattern : patterns) {
      if (matches(pattern, action)) {
        return pattern;
      }
    }
    return null;
  }

  /** Whether a text has a star, so that it is the pattern of more than one name. */
  public static boolean isPattern(String text) {
    return text.indexOf(ANY) >= 0;
  }

  /**
   * Whether a pattern matches a name. Only the last star met is ever widened, so the work is the
   * product of the two lengths at the most, however many stars there are.
   *
   * @param action the name; a star in it is an ordinary character, so that one pattern matches the
   *     text of another one where it includes all of it
   */
  public static boolean matches(String pattern, String action) {
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < action.length()) {
      if (at < pattern.length() && pattern.charAt(at) == ANY) {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && fold(pattern.charAt(at)) == fold(action.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == ANY) {
      at++;
    }
    return at == pattern.length();
  }

  /**
   * Whether there is a name that two patterns both match. The work is the product of the two
   * lengths.
   */
  public static boolean overlap(String one, String other) {
    // reached[j]: the part of one that was read has a name in common with the first j of other.
    boolean[] reached = new boolean[other.length() + 1];
    reached[0] = true;
    for (int j = 0; j < other.length() && other.charAt(j) == ANY; j++) {
      reached[j + 1] = true;
    }
    for (int i = 0; i < one.length(); i++) {
      boolean[] next = new boolean[reached.length];
      next[0] = reached[0] && one.charAt(i) == ANY;
      for (int j = 0; j < other.length(); j++) {
        if (one.charAt(i) == ANY || other.charAt(j) == ANY) {
          // Either star is over, or it takes one more of the other text.
          next[j + 1] = reached[j + 1] || next[j];
        } else {
          next[j + 1] = reached[j] && fold(one.charAt(i)) == fold(other.charAt(j));
        }
      }
      reached = next;
    }
    return reached[other.length()];
  }

  /** A name with its ASCII letters in lower case. */
  public static String fold(String action) {
    char[] folded = action.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
