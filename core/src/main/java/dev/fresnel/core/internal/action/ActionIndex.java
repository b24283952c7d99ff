// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, compiled once: says whether any of them matches a name without trying each.
 *
 * <p>A pattern is found by the text before its first star, or by all of it if it has none. That
 * text nearly always ends in a slash, so a name has few places to look at: its own slashes. What is
 * found is then matched as {@link ActionPatterns#matches} does.
 */
public final class ActionIndex {

  private final @Nullable Entry[] buckets;
  private final @Nullable Entry irregular;

  private ActionIndex(@Nullable Entry[] buckets, @Nullable Entry irregular) {
    this.buckets = buckets;
    this.irregular = irregular;
  }

  /** Compiles patterns. */
  public static ActionIndex of(Collection<String> patterns) {
    int capacity = Integer.highestOneBit(Math.max(1, patterns.size()) * 2 - 1) * 2;
    @Nullable Entry[] buckets = new @Nullable Entry[patterns.isEmpty() ? 0 : capacity];
    Entry irregular = null;
    for (String pattern : patterns) {
      String folded = ActionPatterns.fold(pattern);
      int star = folded.indexOf(ActionPatterns.ANY);
      if (star > 0 && folded.charAt(star - 1) != '/') {
        irregular = new Entry(folded, star, irregular);
      } else {
        String prefix = star < 0 ? folded : folded.substring(0, star);
        int bucket = prefix.hashCode() & (capacity - 1);
        buckets[bucket] = new Entry(folded, star, buckets[bucket]);
      }
    }
    return new ActionIndex(buckets, irregular);
  }

  /** Whether any of the patterns matches a name. */
  public boolean matches(ActionName name) {
    int mask = buckets.length - 1;
    if (mask >= 0) {
      for (int part = 0; part < name.parts(); part++) {
        int hash = name.hash(part);
        for (Entry each = buckets[hash & mask]; each != null; each = each.next) {
          if (each.hash == hash
              && each.prefix.length() == name.end(part)
              && each.matches(name.folded())) {
            return true;
          }
        }
      }
    }
    for (Entry each = irregular; each != null; each = each.next) {
      if (each.matches(name.folded())) {
        return true;
      }
    }
    return false;
  }

  /** A pattern in lower case, taken apart at its first and last star. */
  private static final class Entry {

    final String pattern;
    final String prefix;
    final int hash;
    final @Nullable Entry next;
    private final int firstStar;
    private final int lastStar;
    private final String suffix;

    Entry(String pattern, int firstStar, @Nullable Entry next) {
      this.pattern = pattern;
      this.firstStar = firstStar;
      this.lastStar = pattern.lastIndexOf(ActionPatterns.ANY);
      this.prefix = firstStar < 0 ? pattern : pattern.substring(0, firstStar);
      this.suffix = pattern.substring(lastStar + 1);
      this.hash = prefix.hashCode();
      this.next = next;
    }

    boolean matches(String name) {
      if (firstStar < 0) {
        return name.equals(pattern);
      }
      return name.length() >= prefix.length() + suffix.length()
          && name.startsWith(prefix)
          && name.endsWith(suffix)
          && (firstStar == lastStar || ActionPatterns.matches(pattern, name));
    }
  }
}
