// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionPatternsProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void matchesAsSlowestPossibleMatcherDoes(
      @ForAll("patterns") String pattern, @ForAll("names") String name) {
    assertEquals(naive(pattern, name), ActionPatterns.matches(pattern, name));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void matchesEveryNameThatFillsItsStars(
      @ForAll("patterns") String pattern, @ForAll("names") String filling) {
    assertTrue(ActionPatterns.matches(pattern, pattern.replace("*", filling)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void doesNotDistinguishCaseOfAsciiLetters(
      @ForAll("patterns") String pattern, @ForAll("names") String name) {
    boolean expected = ActionPatterns.matches(pattern, name);

    assertEquals(expected, ActionPatterns.matches(pattern.toUpperCase(Locale.ROOT), name));
    assertEquals(expected, ActionPatterns.matches(pattern, name.toUpperCase(Locale.ROOT)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void patternThatMatchesTextOfAnotherMatchesAllThatTheOtherDoes(
      @ForAll("patterns") String wide,
      @ForAll("patterns") String narrow,
      @ForAll("names") String filling) {
    if (ActionPatterns.matches(wide, narrow)) {
      assertTrue(ActionPatterns.matches(wide, narrow.replace("*", filling)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void patternsOverlapIfSomeNameMatchesBoth(
      @ForAll("shortPatterns") String one, @ForAll("shortPatterns") String other) {
    boolean expected =
        SHORT_NAMES.stream()
            .anyMatch(
                name -> ActionPatterns.matches(one, name) && ActionPatterns.matches(other, name));

    assertEquals(expected, ActionPatterns.overlap(one, other), () -> one + " and " + other);
    assertEquals(expected, ActionPatterns.overlap(other, one));
  }

  @Example
  void takesNoTimeForManyStars() {
    String pattern = "*a".repeat(200) + "*b";
    String name = "a".repeat(5_000);

    assertFalse(
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> ActionPatterns.matches(pattern, name)));
  }

  /** Two patterns of three characters have a common name of at most six, if they have one. */
  private static final List<String> SHORT_NAMES = names(6);

  private static List<String> names(int length) {
    List<String> names = new ArrayList<>(List.of(""));
    int done = 0;
    while (names.get(names.size() - 1).length() < length) {
      String prefix = names.get(done++);
      names.add(prefix + "a");
      names.add(prefix + "b");
    }
    return names;
  }

  @Provide
  Arbitrary<String> shortPatterns() {
    return Arbitraries.strings().withChars('a', 'B', '*').ofMaxLength(3);
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars('a', 'B', 'i', '/', '*').ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars('a', 'b', 'I', '/').ofMaxLength(10);
  }

  private static boolean naive(String pattern, String name) {
    if (pattern.isEmpty()) {
      return name.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.charAt(0) == '*') {
      return naive(rest, name) || (!name.isEmpty() && naive(pattern, name.substring(1)));
    }
    return !name.isEmpty()
        && pattern.substring(0, 1).equalsIgnoreCase(name.substring(0, 1))
        && naive(rest, name.substring(1));
  }
}
