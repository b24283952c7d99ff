// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How texts for people write numbers, and lists of which they show the first few. */
public final class Quantities {

  private Quantities() {}

  /** A number as people write it: {@code 10,000}. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of things, such as {@code 1 plan} or {@code 10,000 plans}. */
  public static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /**
   * The length of a text in characters: Unicode code points, so that what a reader takes for one
   * character beyond the basic plane is not counted twice.
   */
  public static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The first few of a list and the number of the others, such as {@code a, b, c and 4 more}.
   *
   * @param shown how many are shown at the most
   * @param name the text for one of them
   */
  public static <T> String firstOf(Collection<T> all, int shown, Function<? super T, String> name) {
    String first = all.stream().limit(shown).map(name).collect(Collectors.joining(", "));
    int more = all.size() - shown;
    return more > 0 ? first + " and " + number(more) + " more" : first;
  }

  /** The first few of a list of texts and the number of the others. */
  public static String firstOf(List<String> all, int shown) {
    return firstOf(all, shown, Function.identity());
  }
}
