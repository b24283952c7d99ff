// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.fresnel.core.source.Source;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  private static JsonValue read(String text) {
    return JsonReader.read(Source.text("t.json", text)).orThrow();
  }

  @Test
  void membersAreFoundIgnoringCaseInSmallAndLargeObjects() {
    for (int size : new int[] {1, 16, 17, 200}) {
      List<String> members =
          IntStream.range(0, size).mapToObj(i -> "\"Name" + i + "\":" + i).toList();
      JsonObject object = (JsonObject) read("{" + String.join(",", members) + "}");
      assertEquals(size, object.size());
      for (int i = 0; i < size; i++) {
        assertEquals("the number " + i, requireNonNull(object.get("nAME" + i)).describe());
      }
      assertNull(object.get("Name"));
      assertNull(object.get("Name" + size));
    }
  }

  @Test
  void caseIsFoldedWithoutRegardToTheLocale() {
    JsonObject object = (JsonObject) read("{\"ID\": 1}");
    assertEquals("the number 1", requireNonNull(object.get("id")).describe());
  }

  @Test
  void charactersWithinAStringHavePlaces() {
    JsonString string = (JsonString) ((JsonArray) read("[\n \"a\\\"\\u00e9\u20ac\nb\"]")).get(0);
    assertEquals("a\"\u00e9\u20ac\nb", string.text());
    List<String> places =
        IntStream.range(0, 7).mapToObj(i -> string.locationOf(i).toString()).toList();
    assertEquals(
        List.of(
            "t.json:2:3",
            "t.json:2:4",
            "t.json:2:6",
            "t.json:2:12",
            "t.json:2:13",
            "t.json:3:1",
            "t.json:3:2"),
        places);
  }

  @Test
  void numbersWithoutFractionThatFitAreIntegers() {
    assertEquals(OptionalLong.of(Long.MAX_VALUE), number("9223372036854775807"));
    assertEquals(OptionalLong.of(Long.MIN_VALUE), number("-9223372036854775808"));
    assertEquals(OptionalLong.empty(), number("9223372036854775808"));
    assertEquals(OptionalLong.empty(), number("99999999999999999999"));
    assertEquals(OptionalLong.empty(), number("1.0"));
    assertEquals(OptionalLong.empty(), number("1e3"));
  }

  private static OptionalLong number(String text) {
    return ((JsonNumber) read(text)).toLong();
  }

  @Test
  void valuesDescribeThemselvesInShort() {
    assertEquals("an object", read("{}").describe());
    assertEquals("an array", read("[]").describe());
    assertEquals("the string \"a\\\"\"", read("\"a\\\"\"").describe());
    assertEquals("the number 1234567890123456789...", read("12345678901234567890").describe());
    assertEquals("the boolean true", read("true").describe());
    assertEquals("null", read("null").describe());
  }
}
