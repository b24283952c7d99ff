// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static dev.fresnel.core.internal.json.JsonTrees.findings;
import static dev.fresnel.core.internal.json.JsonTrees.show;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static Checked<JsonValue> read(String text) {
    return JsonReader.read(Source.text("t.json", text));
  }

  private static void assertReads(String expected, String text) {
    Checked<JsonValue> read = read(text);
    assertEquals(List.of(), findings(read));
    assertEquals(expected, show(read));
  }

  @Test
  void everyValueAndNameKnowsItsPlace() {
    assertReads(
        "{a@2:3=[1@2:9, -2.5e3@2:12, {}@2:20]@2:8, b@3:1=true@3:5, c@3:11=null@3:15,"
            + " d@3:21=false@3:25, e@3:32='x\"y'@4:2}@1:1",
        "{\n  \"a\": [1, -2.5e3, {}],\n\"b\":true, \"c\":null, \"d\":false, \"e\":\n \"x\\\"y\"}");
  }

  @Test
  void commentsTrailingCommasAndLooseQuotesAreAccepted() {
    assertReads(
        "{a@1:9=['b'@2:2]@1:20}@1:1", "{/* x */'a'/* : */:[// y\n 'b',],}\n// end\n/* end */");
  }

  @Test
  void aNameThatCannotBeFoundAgainIsWhereItsValueIs() {
    assertReads("{a@1:11=1@1:11}@1:1", "{\"\\u0061\":1}");
    assertReads("{a@2:1=1@2:1}@1:1", "{\"a\": // b\n1}");
    assertReads("{a@1:2=1@1:24}@1:1", "{\"a\" /* \"b\": */ : /**/ 1}");
    assertReads("{a@1:21=1@1:21}@1:1", "{\"a\": /* /* \"b\": */ 1}");
    assertReads("{@1:2=1@1:5}@1:1", "{\"\":1}");
    assertReads("{\u20ac@1:2=1@1:6}@1:1", "{\"\u20ac\":1}");
  }

  @Test
  void objectsOfAListMayDifferInTheirNames() {
    assertReads(
        "[{a@1:3=1@1:7, b@1:9=2@1:13}@1:2, {a@1:17=1@1:21, b@1:23=2@1:27}@1:16,"
            + " {a@1:31=1@1:35, b@1:37=2@1:41}@1:30]@1:1",
        "[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2},{\"a\":1,\"b\":2}]");
    String two = "{'a':1,'b':2},{'a':1,'b':2},";
    for (String third :
        List.of(
            "{}",
            "{'a':1}",
            "{'b':2}",
            "{'b':2,'a':1}",
            "{'a':1,'c':2}",
            "{'a':1,'bb':2}",
            "{'A':1,'b':2}",
            "{'a':1,'b':2,'c':3}",
            "{'a':[{'c':1},{'c':2},{'c':3}],'b':{'a':1}}")) {
      assertEquals(
          withoutPlaces("[" + third + "]"),
          withoutPlaces("[" + two + third + "]").substring("{a=1, b=2}, {a=1, b=2}, ".length()));
    }
  }

  private static String withoutPlaces(String text) {
    String shown = show(read(text)).replaceAll("@\\d+:\\d+", "");
    return shown.substring(1);
  }

  @Test
  void namesThatAreRepeatedInAListOfObjectsAreReportedInEach() {
    Checked<JsonValue> read = read("[" + "{\"a\":1,\"a\":2},".repeat(3) + "]");
    assertEquals(3, read.findings().size());
  }

  @Test
  void lineBreaksWithinStringsAreKeptAndCounted() {
    assertReads("['a\r\n b\tc'@1:2, 1@2:8]@1:1", "[\"a\r\n b\tc\", 1]");
  }

  @Test
  void everyLineEndCounts() {
    assertReads("[1@2:1, 2@3:1, 3@4:1, 4@6:1]@1:1", "[\n1,\r2,\r\n3,\n\r4]");
  }

  @Test
  void columnsCountUtf16CodeUnits() {
    assertReads("['\u00e9\u20ac\ud83d\ude00'@1:2, 1@1:9]@1:1", "[\"\u00e9\u20ac\ud83d\ude00\",1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void everyEncodingIsReadWithAndWithoutMark(String encoding) {
    String text = "{\"\u00e9\": \"\u20ac\"}";
    for (String mark : List.of("", "\uFEFF")) {
      byte[] bytes = (mark + text).getBytes(Charset.forName(encoding));
      Checked<JsonValue> read = JsonReader.read(JsonTrees.source(bytes));
      assertEquals("{\u00e9@1:2='\u20ac'@1:7}@1:1", show(read));
      assertEquals(List.of(), findings(read));
    }
    assertReads("{\u00e9@1:2='\u20ac'@1:7}@1:1", "\uFEFF" + text);
  }

  @Test
  void bytesThatAreNoCharacterAreReplacedAndReported() {
    byte[] bytes = "[\n\"caf?\"]".getBytes(UTF_8);
    bytes[6] = (byte) 0xE9;
    Checked<JsonValue> read = JsonReader.read(JsonTrees.source(bytes));
    assertEquals("['caf\uFFFD'@2:1]@1:1", show(read));
    assertEquals(
        List.of(
            "WARNING LH0023 t.json:2:5 $: Bytes here are no character of UTF-8 and were read as"
                + " U+FFFD; save the file as UTF-8"),
        findings(read));
  }

  @Test
  void repeatedPropertiesAreKeptAndReported() {
    Checked<JsonValue> read = read("{\"a\":1,\n\"b\":2,\n\"a\":3}");
    assertEquals("{a@1:2=1@1:6, b@2:1=2@2:5, a@3:1=3@3:5}@1:1", show(read));
    assertEquals(
        List.of(
            "WARNING LH0021 t.json:1:2 $: Property \"a\" stands again in line 3, and that value is"
                + " taken; remove one of the two"),
        findings(read));
    JsonObject object = (JsonObject) read.value().orElseThrow();
    assertEquals("3@3:5", show(requireNonNull(object.get("A"))));
  }

  @Test
  void namesThatDifferInCaseAreKeptApartUntilTheyAreReadAsOne() {
    Checked<JsonValue> read = read("{\"a\":1,\"A\":2}");
    assertEquals("{a@1:2=1@1:6, A@1:8=2@1:12}@1:1", show(read));
    assertEquals(List.of(), findings(read));
  }

  @Test
  void reportsOfRepeatedPropertiesAreBounded() {
    Checked<JsonValue> read = read("{" + "\"a\":1,".repeat(5_000) + "}");
    assertEquals(200 + 1, read.findings().size());
    assertEquals(
        "WARNING LH0022 t.json:1:1202 $: 4,799 more findings of LH0021 (repeated-property) are not"
            + " listed; correct what is listed, and read the document again",
        read.findings().get(200).format());
  }

  @Test
  void filesAndStreamsAreRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, "[1]");
    Checked<JsonValue> read = JsonReader.read(Source.file(file));
    assertEquals(file + ":1:2", ((JsonArray) read.orThrow()).get(0).location().toString());
    assertEquals(
        "[1@1:2]@1:1",
        show(JsonReader.read(Source.stream("s", new ByteArrayInputStream("[1]".getBytes(UTF_8))))));
    assertThrows(
        NoSuchFileException.class, () -> JsonReader.read(Source.file(folder.resolve("b.json"))));
  }

  @Test
  void documentsUpToTheLimitAreRead() {
    String longest = "[1]" + " ".repeat(JsonLimits.DOCUMENT_LENGTH - 3);
    assertReads("[1@1:2]@1:1", longest);
    assertEquals("[1@1:2]@1:1", show(JsonReader.read(JsonTrees.source(longest.getBytes(UTF_8)))));
  }

  @Test
  void documentsBeyondTheLimitAreNotRead() throws IOException {
    String text = "[1]" + " ".repeat(JsonLimits.DOCUMENT_LENGTH - 2);
    assertEquals(
        List.of(
            "ERROR LH0022 t.json:1:1 $: The document is longer than the 16777216 bytes that are"
                + " read; split it"),
        findings(read(text)));
  }
}
