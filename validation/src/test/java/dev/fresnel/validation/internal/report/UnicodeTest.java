// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class UnicodeTest {

  @Test
  void surrogatesThatStandAloneAreReplaced() {
    assertEquals("a\uFFFDb", Unicode.wellFormed("a\uD83Db"));
    assertEquals("\uFFFD\uFFFD", Unicode.wellFormed("\uDE00\uD83D"));
    assertEquals("\uD83D\uDE00", Unicode.wellFormed("\uD83D\uDE00"));
    String plain = "plain";
    assertSame(plain, Unicode.wellFormed(plain));
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertEquals("abc", Unicode.limited("abc", 3));
    assertEquals("abc", Unicode.limited("abcd", 3));
    assertEquals("ab", Unicode.limited("ab\uD83D\uDE00", 3));
    assertEquals("ab\uD83D\uDE00", Unicode.limited("ab\uD83D\uDE00", 4));
  }
}
