// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "24/7 #1 *",
        "\u2122\u00A9\u00AE",
        "\u2122\uFE0F",
        "\u00A9\uFE0F\u00AE\uFE0F",
        "\u2192",
        "\u2600",
        "\uD83D",
        "\uDE80",
        "\u7BA1\u7406"
      })
  void textsWithoutEmoji(String text) {
    assertEquals(Optional.empty(), Emoji.first(text));
  }

  @Test
  void theFirstEmojiIsFound() {
    assertEquals(Optional.of(0x1F680), Emoji.first("a\uD83D\uDE80\u231A"));
    assertEquals(Optional.of(0x231A), Emoji.first("\u231A"));
    assertEquals(Optional.of(0x2600), Emoji.first("\u2600\u2600\uFE0F"));
    assertEquals(Optional.of((int) '1'), Emoji.first("1\uFE0F\u20E3"));
  }

  @Test
  void runsOfEmojiEndWhereTheyEnd() {
    assertFalse(Emoji.isShownAsEmoji(0x2319));
    assertTrue(Emoji.isShownAsEmoji(0x231A));
    assertTrue(Emoji.isShownAsEmoji(0x231B));
    assertFalse(Emoji.isShownAsEmoji(0x231C));
    assertTrue(Emoji.isShownAsEmoji(0x23EA));
    assertTrue(Emoji.isShownAsEmoji(0x1FAFF));
    assertFalse(Emoji.isShownAsEmoji(0x1FB00));
  }

  /** Newer versions of Java know emoji themselves. */
  @Test
  void theTableIsThatOfUnicodeAsFarAsJavaKnowsIt() throws Throwable {
    assumeTrue(Runtime.version().feature() >= 21, "Character.isEmojiPresentation is as of Java 21");
    MethodHandle isEmojiPresentation =
        MethodHandles.publicLookup()
            .findStatic(
                Character.class,
                "isEmojiPresentation",
                MethodType.methodType(boolean.class, int.class));
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if ((boolean) isEmojiPresentation.invokeExact(c)) {
        assertTrue(Emoji.isShownAsEmoji(c), Integer.toHexString(c));
      } else {
        assertFalse(Emoji.isShownAsEmoji(c) && Character.isDefined(c), Integer.toHexString(c));
      }
    }
  }
}
