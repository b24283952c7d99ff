// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static dev.fresnel.core.internal.json.JsonTrees.findings;
import static dev.fresnel.core.internal.json.JsonTrees.show;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedTextTest {

  private static final String CORRECT = "; correct the text here or just before";

  private static Checked<JsonValue> read(String text) {
    return JsonReader.read(Source.text("t.json", text));
  }

  private static void assertMalformed(String place, String message, String text) {
    Checked<JsonValue> read = read(text);
    assertEquals("nothing", show(read));
    assertEquals(List.of("ERROR LH0020 t.json:" + place + " $: " + message), findings(read));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{\"a\" 1} | 1:6 | \"1\"; expected a colon to separate field name and value",
        "l{} | 1:1 | \"l\"; expected a value",
        "[1} | 1:3 | \"}\"; expected ']'",
        "[\"\\q\"] | 1:4 | \"q\"",
        "[01] | 1:3 | \"1\"",
        "[NaN] | 1:2 | \"NaN\"",
      })
  void whatIsUnexpectedIsNamedWithItsPlace(String text, String place, String message) {
    assertMalformed(place, "Unexpected " + message + CORRECT, text);
  }

  @Test
  void placesAreRightAfterAStringOfSeveralLines() {
    assertMalformed(
        "3:5",
        "Unexpected \"}\"; expected a colon to separate field name and value" + CORRECT,
        "{\"a\":\"x\ny\",\n \"b\"}");
  }

  @Test
  void curlyQuotationMarksAreRecognised() {
    assertMalformed(
        "1:2",
        "Unexpected \"\u201c\"; expected double-quote to start field name; replace curly quotation marks by straight"
            + " ones",
        "{\u201ca\u201d: 1}");
  }

  @Test
  void theInnermostOpenBracketIsNamedWhereTheTextEnds() {
    assertMalformed(
        "2:8",
        "The text ends within the array that begins in line 2, column 6; complete and close it"
            + " with ]",
        "{\n\"a\": [1");
    assertMalformed(
        "1:10",
        "The text ends within the object that begins in line 1, column 1; complete and close it"
            + " with }",
        "{\"a\": [1]");
    assertMalformed("1:4", "The text ends within a value; complete it", "\"ab");
  }

  @ParameterizedTest
  @CsvSource({"'',1:1", "' \n',1:1", "'// only\n',1:1"})
  void emptyDocumentsAreReported(String text, String place) {
    assertMalformed(place, "The document is empty; it must hold a JSON value", text);
  }

  @ParameterizedTest
  @CsvSource({"[1] x,'\"x\"',1:5", "[1]},'\"}\"',1:4", "[1] [2],'\"[\"',1:5"})
  void textAfterTheEndIsReportedAndTheValueKept(String text, String excerpt, String place) {
    Checked<JsonValue> read = read(text);
    assertEquals("[1@1:2]@1:1", show(read));
    assertEquals(
        List.of(
            "ERROR LH0020 t.json:"
                + place
                + " $: The JSON value ends before this text, "
                + excerpt
                + "; remove it, or a closing bracket too many before it"),
        findings(read));
  }

  @Test
  void nestingIsReadUpToTheLimit() {
    int limit = JsonLimits.NESTING_DEPTH;
    assertEquals(List.of(), findings(read("[".repeat(limit) + "]".repeat(limit))));
    assertEquals(
        List.of(
            "ERROR LH0022 t.json:1:258 $: Document nesting depth (257) exceeds the maximum allowed"
                + " (256); shorten or split the document"),
        findings(read("[".repeat(limit + 1) + "]".repeat(limit + 1))));
  }

  @Test
  void numbersAreReadUpToTheLimit() {
    String longest = "1".repeat(JsonLimits.NUMBER_LENGTH);
    assertEquals(List.of(), findings(read("[" + longest + "]")));
    assertEquals(
        "Number value length (1001) exceeds the maximum allowed (1000); shorten or split the"
            + " document",
        read("[" + longest + "1]").findings().get(0).message());
  }

  @Test
  void stringsAreReadUpToTheLimit() {
    String longest = "x".repeat(JsonLimits.STRING_LENGTH);
    assertEquals(List.of(), findings(read("[\"" + longest + "\"]")));
    assertEquals("LH0022", read("[\"" + longest + "x\"]").findings().get(0).ruleId().value());
  }

  @Test
  void tokensAreCounted() {
    String most = "[" + "1,".repeat(JsonLimits.TOKENS - 2) + "]";
    assertEquals(List.of(), findings(read(most)));
    assertEquals(
        "Token count (2000001) exceeds the maximum allowed (2000000); shorten or split the"
            + " document",
        read("[" + most + "]").findings().get(0).message());
  }
}
