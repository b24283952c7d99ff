// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecentStringsProperties {

  private static String decode(String before, String text) {
    byte[] utf8 = (before + text + "behind").getBytes(UTF_8);
    int from = before.getBytes(UTF_8).length;
    return RecentStrings.decode(utf8, from, from + text.getBytes(UTF_8).length);
  }

  @Property
  void everyTextIsDecodedWhateverStandsAroundIt(
      @ForAll("texts") String before, @ForAll("texts") String text) {
    assertEquals(text, decode(before, text));
    assertEquals(text, decode(text, text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', 'b', '\u00e9', '\u20ac').ofMaxLength(200);
  }

  @Test
  void aTextThatWasDecodedBeforeIsTheSameObject() {
    assertSame(decode("", "registrationDefinitionName"), decode("[", "registrationDefinitionName"));
  }

  @Test
  void longTextsAreNotKept() {
    String longest = "n".repeat(160);
    assertSame(decode("", longest), decode("", longest));
    assertNotSame(decode("", longest + "n"), decode("", longest + "n"));
  }

  @Test
  void ofTextsOfOneSlotTheLastTwoAreKept() {
    String first = ofOneSlot("abcd");
    String second = ofOneSlot("abcx");
    assertNotEquals(first, second);
    assertSame(first, ofOneSlot("abcd"));
    assertSame(second, ofOneSlot("abcx"));
    ofOneSlot("abcy");
    assertSame(second, ofOneSlot("abcx"));
    assertNotSame(first, ofOneSlot("abcd"));
  }

  /** The bytes that the slot is made of are alike: the first eight, the middle ones, the last. */
  private static String ofOneSlot(String four) {
    String text = "12345678" + four + "12345678" + "abcd" + "12345678";
    String decoded = decode("", text);
    assertEquals(text, decoded);
    return decoded;
  }
}
