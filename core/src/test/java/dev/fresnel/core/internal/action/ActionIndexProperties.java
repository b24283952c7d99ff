// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionIndexProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void matchesWhatAnyOfThePatternsMatches(
      @ForAll("patterns") List<String> patterns, @ForAll("names") String name) {
    boolean expected = ActionPatterns.anyMatches(patterns, name);

    assertEquals(expected, ActionIndex.of(patterns).matches(ActionName.of(name)));
    assertEquals(
        expected, ActionIndex.of(patterns).matches(ActionName.of(name.toUpperCase(Locale.ROOT))));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void firstMatchIsTheFirstThatMatches(
      @ForAll("patterns") List<String> patterns, @ForAll("names") String name) {
    assertEquals(
        patterns.stream()
            .filter(each -> ActionPatterns.matches(each, name))
            .findFirst()
            .orElse(null),
        ActionPatterns.firstMatch(patterns, name));
  }

  @Example
  void matchesNothingWithoutPatterns() {
    assertFalse(ActionIndex.of(List.of()).matches(ActionName.of("a/b")));
    assertNull(ActionPatterns.firstMatch(List.of(), "a/b"));
  }

  @Example
  void tellsNamesOfOneHashApart() {
    assertEquals("Aa/read".hashCode(), "BB/read".hashCode());
    ActionIndex index = ActionIndex.of(List.of("xAa/read", "xAa/*"));

    assertFalse(index.matches(ActionName.of("xBB/read")));
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.strings()
        .withChars('a', 'B', 'i', '/', '*')
        .ofMaxLength(7)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars('a', 'b', 'I', '/').ofMaxLength(9);
  }
}
