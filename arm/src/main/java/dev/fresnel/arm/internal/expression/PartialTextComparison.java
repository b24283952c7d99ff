// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.arm.internal.expression.TextSegment.UnknownText;
import java.util.List;

/**
 * Compares two strings of which parts may be unknown, by taking away from both what they have in
 * common at their starts and ends. Takes time in proportion to the two.
 */
final class PartialTextComparison {

  private final Side first;
  private final Side second;
  private final boolean ignoresCase;

  /** What has not been taken away of a string: segments from one to another, cut at both ends. */
  private static final class Side {

    final List<TextSegment> segments;
    int from;
    int to;

    /** How many characters are taken away from the first and from the last of the segments. */
    int cutAtStart;

    int cutAtEnd;

    Side(List<TextSegment> segments) {
      this.segments = segments;
      this.to = segments.size();
    }

    boolean isEmpty() {
      return from == to;
    }

    TextSegment segment(boolean atStart) {
      return segments.get(atStart ? from : to - 1);
    }

    /** What is left of a known segment at one end. */
    String known(boolean atStart) {
      int index = atStart ? from : to - 1;
      String text = ((KnownText) segments.get(index)).text();
      int end = text.length() - (index == to - 1 ? cutAtEnd : 0);
      return text.substring(index == from ? cutAtStart : 0, end);
    }

    void cut(boolean atStart, int length, int left) {
      if (length == left) {
        drop(atStart);
      } else if (atStart) {
        cutAtStart += length;
      } else {
        cutAtEnd += length;
      }
    }

    void drop(boolean atStart) {
      if (atStart) {
        from++;
        cutAtStart = 0;
      } else {
        to--;
        cutAtEnd = 0;
      }
      if (isEmpty()) {
        cutAtStart = 0;
        cutAtEnd = 0;
      }
    }

    boolean holdsKnown() {
      return segments.subList(from, to).stream().anyMatch(KnownText.class::isInstance);
    }

    boolean isKnown() {
      return isEmpty() || (to - from == 1 && segments.get(from) instanceof KnownText);
    }
  }

  PartialTextComparison(List<TextSegment> first, List<TextSegment> second, boolean ignoresCase) {
    this.first = new Side(first);
    this.second = new Side(second);
    this.ignoresCase = ignoresCase;
  }

  /** Whether the two will be the same. */
  Answer same() {
    if (differAt(true) || differAt(false)) {
      return Answer.NO;
    } else if (first.isEmpty() && second.isEmpty()) {
      return Answer.YES;
    } else if (first.isKnown()) {
      return canBe(first, second) ? Answer.UNDECIDED : Answer.NO;
    } else if (second.isKnown()) {
      return canBe(second, first) ? Answer.UNDECIDED : Answer.NO;
    }
    return Answer.UNDECIDED;
  }

  /** Whether the first will begin with the second. */
  Answer startsWith() {
    return affix(true);
  }

  /** Whether the first will end with the second. */
  Answer endsWith() {
    return affix(false);
  }

  private Answer affix(boolean atStart) {
    if (differAt(atStart)) {
      return Answer.NO;
    } else if (second.isEmpty()) {
      return Answer.YES;
    }
    return first.isEmpty() && second.holdsKnown() ? Answer.NO : Answer.UNDECIDED;
  }

  /** Takes away what both have at an end; whether they then differ there for certain. */
  private boolean differAt(boolean atStart) {
    while (!first.isEmpty() && !second.isEmpty()) {
      TextSegment a = first.segment(atStart);
      TextSegment b = second.segment(atStart);
      if (a instanceof UnknownText x && b instanceof UnknownText y && x.source() == y.source()) {
        first.drop(atStart);
        second.drop(atStart);
      } else if (a instanceof KnownText && b instanceof KnownText) {
        String known = first.known(atStart);
        String other = second.known(atStart);
        int length = Math.min(known.length(), other.length());
        if (!known.regionMatches(
            ignoresCase,
            atStart ? 0 : known.length() - length,
            other,
            atStart ? 0 : other.length() - length,
            length)) {
          return true;
        }
        first.cut(atStart, length, known.length());
        second.cut(atStart, length, other.length());
      } else {
        return false;
      }
    }
    return false;
  }

  /** Whether a string of which no end is known could be one that is known. */
  private boolean canBe(Side known, Side open) {
    String text = known.isEmpty() ? "" : known.known(true);
    if (open.isKnown()) {
      return open.isEmpty() == text.isEmpty();
    }
    int at = 0;
    for (int i = open.from; i < open.to; i++) {
      if (open.segments.get(i) instanceof KnownText part) {
        String cut =
            part.text()
                .substring(
                    i == open.from ? open.cutAtStart : 0,
                    part.text().length() - (i == open.to - 1 ? open.cutAtEnd : 0));
        int found = new TextSearch(cut, ignoresCase, false).in(text, at);
        if (found < 0) {
          return false;
        }
        at = found + cut.length();
      }
    }
    return true;
  }
}
