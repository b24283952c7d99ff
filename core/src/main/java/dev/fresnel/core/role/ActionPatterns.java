// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import java.util.List;

/**
 * Matches names of operations against the patterns of roles. Only the case of ASCII letters is
 * folded: Azure's names have no others, and nothing then depends on a locale.
 */
final class ActionPatterns {

  private static final char ANY = '*';

  private ActionPatterns() {}

  static boolean anyMatches(List<String> patterns, String action) {
    for (String pattern : patterns) {
      if (matches(pattern, action)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a pattern matches a name. Only the last star met is ever widened, so the work is the
   * product of the two lengths at the most, however many stars there are.
   */
  static boolean matches(String pattern, String action) {
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

  /** A name with its ASCII letters in lower case. */
  static String fold(String action) {
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
