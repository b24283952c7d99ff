// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8StringsTest {

  private static final int LENGTH = 27;

  /** All characters of ASCII that neither end a string nor begin an escape. */
  private static byte[] plain(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      byte character = (byte) (i & 0x7F);
      bytes[i] = character == '"' || character == '\\' ? (byte) '!' : character;
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 300})
  void aTextWithoutEndIsGoneThroughToItsEnd(int length) {
    assertEquals(length, Utf8Strings.endOfAscii(plain(length), 0));
    assertEquals(length, Utf8Strings.endOfPlain(plain(length), 0));
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\\'})
  void aQuotationMarkOrBackslashIsSeenWhereverItStands(char end) {
    for (int at = 0; at < LENGTH; at++) {
      byte[] text = plain(LENGTH);
      text[at] = (byte) end;
      for (int from = 0; from <= at; from++) {
        assertEquals(at, Utf8Strings.endOfAscii(text, from), end + " from " + from);
        assertEquals(at, Utf8Strings.endOfPlain(text, from), end + " from " + from);
      }
      assertEquals(LENGTH, Utf8Strings.endOfAscii(text, at + 1));
      assertEquals(LENGTH, Utf8Strings.endOfPlain(text, at + 1));
    }
  }

  @Test
  void whatIsBeyondAsciiEndsWhatIsAsciiAndNoString() {
    for (int value = 0x80; value <= 0xFF; value++) {
      for (int at = 0; at < LENGTH; at++) {
        byte[] text = plain(LENGTH);
        Arrays.fill(text, at, LENGTH, (byte) value);
        assertEquals(at, Utf8Strings.endOfAscii(text, 0), value + " from " + at);
        assertEquals(LENGTH, Utf8Strings.endOfPlain(text, 0), value + " from " + at);
      }
    }
  }

  @Test
  void whatComesFirstEndsWhatIsAscii() {
    byte[] text = "abc\u20ac\"defgh\"\u20ac".getBytes(UTF_8);
    assertEquals(3, Utf8Strings.endOfAscii(text, 0));
    assertEquals(6, Utf8Strings.endOfAscii(text, 6));
    assertEquals(6, Utf8Strings.endOfPlain(text, 0));
    assertEquals(12, Utf8Strings.endOfAscii(text, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\", "/", "b", "f", "n", "r", "t", "u00e9", "uABCD"})
  void anEscapeEndsBehindItsLastCharacter(String escape) {
    byte[] text = ("\\" + escape + "0").getBytes(UTF_8);
    assertEquals(escape.length() + 1, Utf8Strings.endOfEscape(text, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0", "'", "u", "u12", "u12g4", "U0041"})
  void whatIsNoEscapeHasNoEnd(String escape) {
    assertEquals(-1, Utf8Strings.endOfEscape(("\\" + escape).getBytes(UTF_8), 1));
  }
}
