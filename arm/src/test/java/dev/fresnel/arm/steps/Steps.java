// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.util.Collection;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The steps that counted code has taken in this thread. */
public final class Steps {

  /** So many characters are copied or compared in a step. */
  private static final int CHARACTERS = 8;

  private static final ThreadLocal<long[]> TAKEN = ThreadLocal.withInitial(() -> new long[1]);

  private Steps() {}

  /** A method begins, or a loop begins again. */
  public static void one() {
    TAKEN.get()[0]++;
  }

  /** A whole text, collection or map is walked. */
  public static void through(@Nullable Object walked) {
    if (walked instanceof CharSequence text) {
      characters(text.length());
    } else if (walked instanceof Collection<?> all) {
      add(all.size());
    } else if (walked instanceof Map<?, ?> map) {
      add(map.size());
    }
  }

  /** So many characters are walked. */
  static void characters(int count) {
    add(count / CHARACTERS);
  }

  /** So many elements are walked. */
  static void add(long steps) {
    TAKEN.get()[0] += steps;
  }

  /**
   * What became of some work.
   *
   * @param steps how many steps it took
   * @param results what it gave
   */
  record Counted(long steps, int results) {}

  /** Does some work and counts its steps. */
  static Counted of(IntSupplier work) {
    long before = TAKEN.get()[0];
    int results = work.getAsInt();
    return new Counted(TAKEN.get()[0] - before, results);
  }
}
