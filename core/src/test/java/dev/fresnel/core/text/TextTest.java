// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.Locales;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void ordinaryTextIsOnlyQuoted() {
    assertEquals("\"\"", Text.quote(""));
    assertEquals(
        "\"Tier 1 \u6771\u4eac \ud83d\ude00\"", Text.quote("Tier 1 \u6771\u4eac \ud83d\ude00"));
  }

  @Test
  void quotesAndBackslashesAreEscaped() {
    assertEquals("\"a\\\"b\\\\c\"", Text.quote("a\"b\\c"));
  }

  @Test
  void whatCannotBeSeenIsShownAsAnEscape() {
    assertEquals("\"\\u0000\\u000a\\u001b\\u007f\"", Text.quote("\0\n\u001b\u007f"));
    assertEquals("\"\\u202e\\u200b\\ufeff\"", Text.quote("\u202e\u200b\ufeff"));
    assertEquals("\"\\u2028\\u2029\\u0085\"", Text.quote("\u2028\u2029\u0085"));
    assertEquals("\"a\\u00a0b\\u3000\"", Text.quote("a\u00a0b\u3000"));
    assertEquals(
        "\"\\ud83d\\ude00\\ud83d\"".replace("\\ud83d\\ude00", "\ud83d\ude00"),
        Text.quote("\ud83d\ude00\ud83d"));
    assertEquals("\"\\ue000\\uffff\"", Text.quote("\ue000\uffff"));
  }

  @Test
  void printableTextIsTheWholeTextOnOneLine() {
    String ordinary = "say \"hi\" \\ \u6771\u4eac ".repeat(20);
    assertEquals(ordinary, Text.printable(ordinary));
    assertEquals("", Text.printable(""));
    assertEquals("a\\u000ab\\u202ec\\ud83d", Text.printable("a\nb\u202ec\ud83d"));
  }

  @Test
  void twoColonsAtTheBeginningAreNoCommandForGitHub() {
    assertEquals("\\u003a:error::x", Text.printable("::error::x"));
    assertEquals("  \\u003a:error::x", Text.printable("  ::error::x"));
    assertEquals("\\u0009::x", Text.printable("\t::x"));
    assertEquals("a ::b", Text.printable("a ::b"));
    assertEquals(":a:", Text.printable(":a:"));
    assertEquals("\"::a\"", Text.quote("::a"));
  }

  @Test
  void hashesBeforeABracketOrVsoAreNoCommandForAzurePipelinesAnywhere() {
    assertEquals("#\\u0023[error]a", Text.printable("##[error]a"));
    assertEquals("a #\\u0023vso[task.complete]", Text.printable("a ##vso[task.complete]"));
    assertEquals("#\\u0023VSO[x]", Text.printable("##VSO[x]"));
    assertEquals("##\\u0023[error]", Text.printable("###[error]"));
    assertEquals("## a #[b] ##", Text.printable("## a #[b] ##"));
    assertEquals("\"#\\u0023[error]a\"", Text.quote("##[error]a"));
    assertEquals("\"#\\u0023vso\"", Text.quote("##vso"));
  }

  @Test
  void beyondTheBasicPlaneAnEscapeIsAPair() {
    assertEquals("\"\\udbff\\udffd1\"", Text.quote("\udbff\udffd1"));
  }

  @Test
  void longTextIsCutAndItsLengthSaid() {
    assertEquals("\"" + "x".repeat(80) + "\"", Text.quote("x".repeat(80)));
    assertEquals("\"" + "x".repeat(80) + "\"... (81 characters)", Text.quote("x".repeat(81)));
  }

  @Test
  void aPairIsNotCutInTwo() {
    assertEquals(
        "\"" + "x".repeat(79) + "\"... (81 characters)",
        Text.quote("x".repeat(79) + "\ud83d\ude00"));
    assertEquals(
        "\"" + "x".repeat(78) + "\ud83d\ude00\"... (81 characters)",
        Text.quote("x".repeat(78) + "\ud83d\ude00y"));
  }

  @Test
  void theLocaleOfTheMachineDoesNotCount() {
    Locales.during(Locales.ARABIC, () -> assertEquals("\"\\u0019\"", Text.quote("\u0019")));
    Locales.during(
        Locales.ARABIC,
        () ->
            assertEquals(
                "\"" + "x".repeat(80) + "\"... (99 characters)", Text.quote("x".repeat(99))));
  }

  @Test
  @NullUnmarked
  void nullIsRefusedByName() {
    assertEquals(
        "value", assertThrows(NullPointerException.class, () -> Text.quote(null)).getMessage());
  }
}
