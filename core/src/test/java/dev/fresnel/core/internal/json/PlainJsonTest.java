// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without Jackson, and what is left to it. */
class PlainJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ ] ",
        "\"\"",
        "0",
        "-1",
        "true",
        "false",
        "null",
        "\t{\r\n}\n",
        "{\"a\": [1, {\"b\": \"c\"}]}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\"",
        "\"\u20ac\"",
        "\"a\nb\""
      })
  void jsonByTheStandardIsPlain(String text) {
    assertNotNull(read(text.getBytes(UTF_8)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "\"",
        "{]",
        "[}",
        "[1,]",
        "{\"a\":1,}",
        "{,}",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "'a'",
        "// c\n1",
        "/* c */1",
        "1 // c",
        "1 1",
        "01",
        "-",
        "1.5",
        "1e3",
        "+1",
        ".5",
        "tru",
        "truex",
        "nulll",
        "NaN",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\",
        "\"\\u",
        "{\"\\u0061\":1}",
        "\uFEFF1",
        "\u00a01"
      })
  void whateverElseIsLeftToJackson(String text) {
    assertNull(read(text.getBytes(UTF_8)), text);
  }

  @Test
  void bytesThatAreNoCharacterAreLeftToJackson() {
    assertNotNull(read(new byte[] {'"', (byte) 0xC3, (byte) 0xA9, '"'}));
    assertNull(read(new byte[] {'"', (byte) 0xC3, '"'}));
    assertNull(read(new byte[] {'"', (byte) 0xFF, '"'}));
  }

  @Test
  void whatIsTooDeepIsLeftToJackson() {
    assertNotNull(read(nested(JsonLimits.NESTING_DEPTH)));
    assertNull(read(nested(JsonLimits.NESTING_DEPTH + 1)));
  }

  @Test
  void namesThatAreTooLongAreLeftToJackson() {
    assertNotNull(read(("{\"" + "n".repeat(JsonLimits.NAME_LENGTH) + "\":1}").getBytes(UTF_8)));
    assertNull(read(("{\"" + "n".repeat(JsonLimits.NAME_LENGTH + 1) + "\":1}").getBytes(UTF_8)));
  }

  @Test
  void numbersThatAreTooLongAreLeftToJackson() {
    assertNotNull(read("1".repeat(JsonLimits.NUMBER_LENGTH).getBytes(UTF_8)));
    assertNull(read("1".repeat(JsonLimits.NUMBER_LENGTH + 1).getBytes(UTF_8)));
  }

  @Test
  void stringsThatAreTooLongAreLeftToJackson() {
    assertNotNull(read(quoted(JsonLimits.STRING_LENGTH)));
    assertNull(read(quoted(JsonLimits.STRING_LENGTH + 1)));
  }

  @Test
  void moreValuesThanAreSurelyWithinTheLimitAreLeftToJackson() {
    int most = JsonLimits.documents().plainValues();
    assertNotNull(read(("[" + "1,".repeat(most - 1) + "1]").getBytes(UTF_8)));
    assertNull(read(("[" + "1,".repeat(most + 1) + "1]").getBytes(UTF_8)));
  }

  @Test
  void objectsOfAListShareTheirNames() {
    JsonArray list = (JsonArray) read("[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4}]".getBytes(UTF_8));
    assertNotNull(list);
    assertSame(((JsonObject) list.get(0)).names(), ((JsonObject) list.get(1)).names());
  }

  @Test
  void objectsOfOtherNamesHaveTheirOwn() {
    String text = "[{\"a\":1,\"b\":2},{\"a\":3},{\"a\":3,\"c\":4},{\"ab\":4},{\"a\":5,\"a\":6}]";
    JsonValue list = read(text.getBytes(UTF_8));
    assertNotNull(list);
    assertEquals(
        "[{a@1:3=1@1:7, b@1:9=2@1:13}@1:2, {a@1:17=3@1:21}@1:16, {a@1:25=3@1:29, c@1:31=4@1:35}"
            + "@1:24, {ab@1:39=4@1:44}@1:38, {a@1:48=5@1:52, a@1:54=6@1:58}@1:47]@1:1",
        JsonTrees.show(list));
  }

  @Test
  void objectsOfAListAreReadHoweverTheyAreWritten() {
    assertReadAsByJackson(
        "[{\"a\": 1, \"b\": [2]}, {\"a\":  3, \"b\": [4]}, {\"a\": 5,\"b\": [6]},"
            + " {\"a\": 7, \"b\": 8 , \"c\": 9}, {\"a\": 10}, { \"a\": 11, \"b\": 12}, {},"
            + " {\"a\": 13, \"c\": 14}, 15, {\"a\": 16, \"c\": {\"a\": 17, \"c\": 18}}]");
  }

  @Test
  void objectsOfManyMembersAreRead() {
    for (int count : new int[] {8, 9, 31, 32, 33, 70}) {
      StringBuilder object = new StringBuilder("{");
      for (int i = 0; i < count; i++) {
        object
            .append(i == 0 ? "" : ", ")
            .append('"')
            .append("m")
            .append(i)
            .append("\": ")
            .append(i);
      }
      object.append('}');
      assertReadAsByJackson("[" + object + ", " + object + ",\n" + object + "]");
    }
  }

  @Test
  void whatIsWrittenAlikeUpToTheEndOfTheTextIsLeftToJackson() {
    String list = "[{\"a\": 1, \"b\": 2}, {\"a\": 1, \"b\": 2}]";
    for (int length = 1; length < list.length(); length++) {
      assertNull(read(list.substring(0, length).getBytes(UTF_8)), list.substring(0, length));
    }
  }

  @Test
  void aStringInBracketsWithEscapesIsDecodedAtOnce() {
    JsonValue evaluated = read("\"\\u005bconcat('\\u00e9')]\"".getBytes(UTF_8));
    assertNotNull(evaluated);
    assertFalse(evaluated.isPlain());
    assertEquals("[concat('\u00e9')]", ((JsonString) evaluated).text());
  }

  @Test
  void bytesThatAreNoCharacterBeforeAnEscapeAreLeftToJackson() {
    byte[] text = "\"[?\\n]\"".getBytes(UTF_8);
    assertNotNull(read(text));
    text[2] = (byte) 0xFF;
    assertNull(read(text));
  }

  private static void assertReadAsByJackson(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    JsonValue plain = read(utf8);
    JsonValue expected =
        new JsonTreeBuilder(new SourceText("t", utf8), new ReaderFindings())
            .build(JsonLimits.documents());
    assertNotNull(plain);
    assertNotNull(expected);
    assertEquals(JsonTrees.show(expected), JsonTrees.show(plain));
  }

  private static byte[] nested(int depth) {
    return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
  }

  private static byte[] quoted(int length) {
    return ('"' + "s".repeat(length) + '"').getBytes(UTF_8);
  }

  private static @Nullable JsonValue read(byte[] utf8) {
    return new PlainJson(new SourceText("t", utf8), JsonLimits.documents(), new ReaderFindings())
        .build();
  }
}
