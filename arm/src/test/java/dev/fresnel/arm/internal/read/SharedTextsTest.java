// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

  private final List<String> searched = new ArrayList<>();
  private final SharedTexts<Integer> lengths =
      new SharedTexts<>(
          text -> {
            searched.add(text);
            return text.length();
          });

  @Test
  void aTextIsLookedAtOnceHoweverOftenItIsAskedForAmongOthers() {
    String first = text("ab");
    String second = text("abc");
    String third = text("abcd");
    for (int round = 0; round < 3; round++) {
      assertEquals(2, lengths.get(first));
      assertEquals(3, lengths.get(second));
      assertEquals(4, lengths.get(third));
    }
    assertEquals(List.of("ab", "abc", "abcd"), searched);
  }

  @Test
  void equalTextsThatAreObjectsOfTheirOwnAreEachLookedAt() {
    assertEquals(2, lengths.get(text("ab")));
    assertEquals(2, lengths.get(text("ab")));
    assertEquals(List.of("ab", "ab"), searched);
  }

  /** A text that no other value shares. */
  private static String text(String characters) {
    return String.valueOf(characters.toCharArray());
  }
}
