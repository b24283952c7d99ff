// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8StringsTest {

  /** So many bytes are looked at together. */
  private static final int TOGETHER = 1 << 14;

  private static byte[] ascii(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i & 0x7F);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER})
  void allCharactersOfAsciiAreAscii(int length) {
    assertTrue(Utf8Strings.areAscii(ascii(length)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "\u20AC", "\uFFFD", "\uD83D\uDE00", "\u0080"})
  void oneOtherCharacterIsSeenWhereverItStands(String other) {
    byte[] bytes = other.getBytes(UTF_8);
    int length = 2 * TOGETHER + 9;
    for (int at : new int[] {0, 5, TOGETHER - 1, TOGETHER, length - bytes.length}) {
      byte[] text = ascii(length);
      System.arraycopy(bytes, 0, text, at, bytes.length);
      assertFalse(Utf8Strings.areAscii(text), () -> other + " at " + at);
    }
  }

  @Test
  void aByteThatIsNoCharacterIsSeenWhereverItStands() {
    for (int value = 0x80; value <= 0xFF; value++) {
      for (int at : new int[] {0, TOGETHER - 1, TOGETHER, TOGETHER + 8}) {
        byte[] text = ascii(TOGETHER + 9);
        text[at] = (byte) value;
        assertFalse(Utf8Strings.areAscii(text), value + " at " + at);
        byte[] all = ascii(TOGETHER + 9);
        Arrays.fill(all, at, all.length, (byte) value);
        assertFalse(Utf8Strings.areAscii(all), value + " from " + at);
      }
    }
  }
}
