// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.PartialText;
import dev.fresnel.arm.internal.expression.TextSegment;
import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import java.util.List;

/**
 * Tells whether a text of which only parts are known can be a GUID: each known part fits into one,
 * after those before it.
 */
final class PossibleGuid {

  private static final int LENGTH = 36;
  private static final String HYPHENS = "        -    -    -    -            ";

  private PossibleGuid() {}

  static boolean isPossible(PartialText text) {
    List<TextSegment> segments = text.segments();
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i) instanceof KnownText known) {
        String part = known.text();
        boolean isLast = i == segments.size() - 1;
        int earliest = isLast ? Math.max(at, LENGTH - part.length()) : at;
        int latest = i == 0 ? 0 : LENGTH - part.length();
        int found = find(part, earliest, latest);
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
    }
    return true;
  }

  /** Where a part can begin in a GUID, from a place on to another; -1 if nowhere. */
  private static int find(String part, int earliest, int latest) {
    for (int start = earliest; start <= latest; start++) {
      if (fits(part, start)) {
        return start;
      }
    }
    return -1;
  }

  private static boolean fits(String part, int start) {
    if (start + part.length() > LENGTH) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean isHyphen = HYPHENS.charAt(start + i) == '-';
      if (isHyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
