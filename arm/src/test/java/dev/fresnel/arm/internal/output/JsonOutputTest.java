// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonOutputTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          [x],        0, [x]
          [x],        1, [[x]
          [x],        2, [[[x]
          [[x],       1, [[[x]
          [],         1, [[]
          [,          1, [
          ],          1, ]
          [x,         1, [x
          [[x,        2, [[x
          x],         1, x]
          ' [x]',     1, ' [x]'
          '[x] ',     1, '[x] '
          '',         1, ''
          """)
  void escapesDataThatArmWouldEvaluate(String value, int evaluations, String expected)
      throws IOException {
    assertEquals(
        "{\n  \"key\": \"" + expected + "\"\n}\n",
        render(evaluations, out -> out.beginObject().data("key", value).endObject()));
  }

  @Test
  void escapesAnExpressionForEveryEvaluationButTheLast() throws IOException {
    JsonOutput.Body body = out -> out.beginObject().expression("key", "a()").endObject();
    assertEquals("{\n  \"key\": \"[a()]\"\n}\n", render(1, body));
    assertEquals("{\n  \"key\": \"[[a()]\"\n}\n", render(2, body));
  }

  @Test
  void keepsCharactersAndEscapesOnlyWhatItMust() throws IOException {
    assertEquals(
        "{\n  \"key\": \"ä\u202e\ud83d\ude00\u2028\u007f/'\\\"\\\\\\n\\u0001\"\n}\n",
        render(
            1,
            out ->
                out.beginObject()
                    .data("key", "ä\u202e\ud83d\ude00\u2028\u007f/'\"\\\n\u0001")
                    .endObject()));
  }

  @Test
  void escapesLoneSurrogatesSinceUtf8CannotCarryThem() throws IOException {
    assertEquals(
        "{\n  \"key\": \"a\\n\\ud800\\\"\ud83d\ude00\\udc00\"\n}\n",
        render(
            1, out -> out.beginObject().data("key", "a\n\ud800\"\ud83d\ude00\udc00").endObject()));
  }

  @Test
  void indentsByTwoSpacesAndLeavesEmptyOnesClosed() throws IOException {
    assertEquals(
        """
        {
          "a": {},
          "b": [],
          "c": [
            "x",
            {
              "d": null
            }
          ]
        }
        """,
        render(
            1,
            out ->
                out.beginObject()
                    .beginObject("a")
                    .endObject()
                    .beginArray("b")
                    .endArray()
                    .beginArray("c")
                    .data("x")
                    .beginObject()
                    .literal("d", "null")
                    .endObject()
                    .endArray()
                    .endObject()));
  }

  private static String render(int evaluations, JsonOutput.Body body) throws IOException {
    StringWriter text = new StringWriter();
    JsonOutput.write(text, evaluations, body);
    return text.toString();
  }
}
