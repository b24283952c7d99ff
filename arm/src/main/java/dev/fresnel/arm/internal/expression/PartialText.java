// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.arm.internal.expression.TextSegment.UnknownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string of which parts may be unknown, such as {@code
 * /subscriptions/{subscription().subscriptionId}/resourceGroups/rg}.
 *
 * <p>No two known segments stand side by side, and none is empty. Equal to another of the same
 * segments: what is made of equal ones by deployment is the same string. The other way round does
 * not hold; ask {@link #isSameAs}.
 */
public final class PartialText {

  /** As many characters take the memory that an unknown segment does at least. */
  private static final int LEAST_WEIGHT = 20;

  private static final PartialText EMPTY = new PartialText(List.of());

  private final List<TextSegment> segments;
  private @Nullable String shown;

  private PartialText(List<TextSegment> segments) {
    this.segments = segments;
  }

  /** A string of which everything is known. */
  public static PartialText known(String text) {
    return text.isEmpty() ? EMPTY : new PartialText(List.of(new KnownText(text)));
  }

  /** A string of which nothing is known. */
  public static PartialText unknown(UnknownSource source) {
    return new PartialText(List.of(new UnknownText(source)));
  }

  /** The segments, in order. */
  public List<TextSegment> segments() {
    return segments;
  }

  /** The string, if everything of it is known; null otherwise. */
  public @Nullable String knownText() {
    if (segments.isEmpty()) {
      return "";
    }
    return segments.size() == 1 && segments.get(0) instanceof KnownText known ? known.text() : null;
  }

  /** The characters before the first unknown segment. */
  public String knownStart() {
    return segments.isEmpty() ? "" : knownAt(0);
  }

  /** The characters after the last unknown segment. */
  public String knownEnd() {
    return segments.isEmpty() ? "" : knownAt(segments.size() - 1);
  }

  private String knownAt(int index) {
    return segments.get(index) instanceof KnownText known ? known.text() : "";
  }

  /** What the string counts as for limits: as many characters as it is shown with, or more. */
  int weight() {
    int weight = 0;
    for (TextSegment segment : segments) {
      if (segment instanceof KnownText known) {
        weight += known.text().length();
      } else if (segment instanceof UnknownText unknown) {
        weight += weight(unknown.source());
      }
    }
    return weight;
  }

  private static int weight(UnknownSource source) {
    return Math.max(LEAST_WEIGHT, source.label().length() + 2);
  }

  /** Whether the string will be the same as another, case counting. */
  public Answer isSameAs(PartialText other) {
    return compared(other, false).same();
  }

  /** Whether the string will be the same as another, ignoring case. */
  public Answer isSameIgnoringCaseAs(PartialText other) {
    return compared(other, true).same();
  }

  /** Whether the string will begin with another, ignoring case. */
  public Answer startsIgnoringCaseWith(PartialText start) {
    return compared(start, true).startsWith();
  }

  /** Whether the string will end with another, ignoring case. */
  public Answer endsIgnoringCaseWith(PartialText end) {
    return compared(end, true).endsWith();
  }

  private PartialTextComparison compared(PartialText other, boolean ignoresCase) {
    return new PartialTextComparison(segments, other.segments, ignoresCase);
  }

  /** Whether characters will stand in the string, case counting. */
  public Answer contains(String wanted) {
    TextSearch search = new TextSearch(wanted);
    if (search.length() == 0) {
      return Answer.YES;
    }
    boolean known = true;
    for (TextSegment segment : segments) {
      if (segment instanceof KnownText text) {
        if (search.in(text.text()) >= 0) {
          return Answer.YES;
        }
      } else {
        known = false;
      }
    }
    return known ? Answer.NO : Answer.UNDECIDED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialText that && segments.equals(that.segments);
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
  }

  /** The string with what is not known of it in braces. */
  @Override
  public String toString() {
    String made = shown;
    if (made == null) {
      String known = knownText();
      made = known == null ? show() : known;
      shown = made;
    }
    return made;
  }

  private String show() {
    StringBuilder text = new StringBuilder();
    for (TextSegment segment : segments) {
      if (segment instanceof KnownText known) {
        text.append(known.text());
      } else if (segment instanceof UnknownText unknown) {
        text.append(unknown.source());
      }
    }
    return text.toString();
  }

  /** Puts a string together. */
  public static final class Builder {

    /** Most strings that are put together are resource ids, which have so many characters. */
    private static final int RESOURCE_ID = 112;

    private final List<TextSegment> segments = new ArrayList<>(4);
    private final StringBuilder known = new StringBuilder(RESOURCE_ID);
    private int weight;

    /** A string without characters. */
    public Builder() {}

    /** Adds characters. */
    public Builder add(CharSequence text) {
      known.append(text);
      weight += text.length();
      return this;
    }

    /** Adds one character. */
    Builder add(char c) {
      known.append(c);
      weight++;
      return this;
    }

    /** Adds what is not known. */
    public Builder add(UnknownSource source) {
      flush();
      segments.add(new UnknownText(Objects.requireNonNull(source, "source")));
      weight += PartialText.weight(source);
      return this;
    }

    /** Adds a part of another string. */
    public Builder add(TextSegment segment) {
      if (segment instanceof UnknownText unknown) {
        return add(unknown.source());
      }
      return add(((KnownText) segment).text());
    }

    /** Adds all of a string. */
    public Builder add(PartialText text) {
      text.segments().forEach(this::add);
      return this;
    }

    /** What the string counts as so far. */
    int weight() {
      return weight;
    }

    private void flush() {
      if (known.length() > 0) {
        segments.add(new KnownText(known.toString()));
        known.setLength(0);
      }
    }

    /** The string. */
    public PartialText build() {
      flush();
      return new PartialText(List.copyOf(segments));
    }
  }
}
