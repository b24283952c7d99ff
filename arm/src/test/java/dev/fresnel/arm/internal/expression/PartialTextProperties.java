// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.fresnel.arm.internal.expression.TextSegment.KnownText;
import dev.fresnel.arm.internal.expression.TextSegment.UnknownText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the unknown segments turn out to be, what was decided before holds. */
class PartialTextProperties {

  private static final UnknownSource FIRST = new UnknownSource("first");
  private static final UnknownSource SECOND = new UnknownSource("second");

  @Provide
  Arbitrary<PartialText> partial() {
    Arbitrary<PartialText> known = known().map(PartialText::known);
    Arbitrary<PartialText> unknown = Arbitraries.of(FIRST, SECOND).map(PartialText::unknown);
    return Arbitraries.frequencyOf(Tuple.of(3, known), Tuple.of(2, unknown))
        .list()
        .ofMaxSize(4)
        .map(PartialTextProperties::joined);
  }

  @Provide
  Arbitrary<String> known() {
    return Arbitraries.strings().withChars('a', 'A', 'b').ofMaxLength(3);
  }

  private static PartialText joined(List<PartialText> parts) {
    PartialText.Builder joined = new PartialText.Builder();
    parts.forEach(joined::add);
    return joined.build();
  }

  private static String with(PartialText text, String first, String second) {
    StringBuilder full = new StringBuilder();
    for (TextSegment segment : text.segments()) {
      if (segment instanceof KnownText known) {
        full.append(known.text());
      } else if (segment instanceof UnknownText unknown) {
        full.append(unknown.source() == FIRST ? first : second);
      }
    }
    return full.toString();
  }

  private static void assertAgrees(Answer before, boolean after) {
    assertNotEquals(before, after ? Answer.NO : Answer.YES);
  }

  @Property(tries = 3_000)
  void whatWasDecidedHolds(
      @ForAll("partial") PartialText a,
      @ForAll("partial") PartialText b,
      @ForAll("known") String first,
      @ForAll("known") String second) {
    String x = with(a, first, second);
    String y = with(b, first, second);
    assertAgrees(a.isSameAs(b), x.equals(y));
    assertAgrees(a.isSameIgnoringCaseAs(b), x.equalsIgnoreCase(y));
    boolean starts = x.regionMatches(true, 0, y, 0, y.length());
    assertAgrees(a.startsIgnoringCaseWith(b), starts);
    boolean ends = x.regionMatches(true, x.length() - y.length(), y, 0, y.length());
    assertAgrees(a.endsIgnoringCaseWith(b), ends);
    assertAgrees(a.contains(y), x.contains(y));
  }

  @Property
  void knownStringsAreAlwaysDecided(@ForAll("known") String x, @ForAll("known") String y) {
    PartialText a = PartialText.known(x);
    PartialText b = PartialText.known(y);
    assertEquals(Answer.of(x.equals(y)), a.isSameAs(b));
    assertEquals(Answer.of(x.equalsIgnoreCase(y)), a.isSameIgnoringCaseAs(b));
    assertEquals(
        Answer.of(x.regionMatches(true, 0, y, 0, y.length())), a.startsIgnoringCaseWith(b));
    assertEquals(Answer.of(x.contains(y)), a.contains(y));
  }

  @Property
  void aStringIsTheSameAsItself(@ForAll("partial") PartialText text) {
    assertEquals(Answer.YES, text.isSameAs(text));
    assertEquals(Answer.YES, text.startsIgnoringCaseWith(text));
    assertEquals(Answer.YES, text.endsIgnoringCaseWith(text));
    assertEquals(text, joined(List.of(text)));
    assertEquals(text.hashCode(), joined(List.of(text)).hashCode());
  }

  @Property
  void twoWaysRoundTheAnswerIsOne(
      @ForAll("partial") PartialText a, @ForAll("partial") PartialText b) {
    assertEquals(a.isSameAs(b), b.isSameAs(a));
    assertEquals(a.isSameIgnoringCaseAs(b), b.isSameIgnoringCaseAs(a));
  }
}
