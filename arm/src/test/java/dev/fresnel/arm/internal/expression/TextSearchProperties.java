// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextSearchProperties {

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars('a', 'A', 'b', 'ß', 'İ', 'ı').ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> wanted() {
    return Arbitraries.strings().withChars('a', 'A', 'b', 'ß', 'İ', 'ı').ofMaxLength(4);
  }

  @Property
  void findsTheFirstPlaceFromAnyPositionOn(
      @ForAll("text") String text, @ForAll("wanted") String wanted) {
    TextSearch search = new TextSearch(wanted);
    for (int from = 0; from <= text.length(); from++) {
      assertEquals(text.indexOf(wanted, from), search.in(text, from));
    }
  }

  @Property
  void findsTheFirstPlaceIgnoringCase(
      @ForAll("text") String text, @ForAll("wanted") String wanted) {
    int expected = -1;
    for (int at = text.length() - wanted.length(); at >= 0; at--) {
      expected = text.regionMatches(true, at, wanted, 0, wanted.length()) ? at : expected;
    }
    assertEquals(expected, new TextSearch(wanted, true, false).in(text));
  }

  @Property
  void findsTheLastPlace(@ForAll("text") String text, @ForAll("wanted") String wanted) {
    assertEquals(text.lastIndexOf(wanted), new TextSearch(wanted, false, true).in(text));
  }
}
