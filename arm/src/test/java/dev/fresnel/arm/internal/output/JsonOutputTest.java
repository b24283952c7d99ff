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
        object(evaluations, out -> out.data("key", value)));
  }

  @Test
  void escapesWhatIsEvaluatedAgainOnceMore() throws IOException {
    assertEquals(
        """
        {
          "a": "[a()]",
          "b": "[[b()]",
          "c": "[[[c]",
          "d": "[d()]",
          "e": "[[e]"
        }
        """,
        object(
            1,
            out -> {
              out.expression("a", TemplateExpression.of("a()"));
              out.beginEvaluatedAgain();
              out.expression("b", TemplateExpression.of("b()"));
              out.data("c", "[c]");
              out.firstExpression("d", TemplateExpression.of("d()"));
              out.endEvaluatedAgain();
              out.data("e", "[e]");
            }));
  }

  @Test
  void keepsCharactersAndEscapesOnlyWhatItMust() throws IOException {
    assertEquals(
        "{\n  \"key\": \"ä\u202e\ud83d\ude00\u2028\u007f/'\\\"\\\\\\n\\u0001\"\n}\n",
        object(1, out -> out.data("key", "ä\u202e\ud83d\ude00\u2028\u007f/'\"\\\n\u0001")));
  }

  @Test
  void escapesLoneSurrogatesSinceUtf8CannotCarryThem() throws IOException {
    assertEquals(
        "{\n  \"key\": \"a\\n\\ud800\\\"\ud83d\ude00\\udc00\"\n}\n",
        object(1, out -> out.data("key", "a\n\ud800\"\ud83d\ude00\udc00")));
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
              "d": "y"
            }
          ]
        }
        """,
        object(
            1,
            out -> {
              out.beginObject("a");
              out.endObject();
              out.beginArray("b");
              out.endArray();
              out.beginArray("c");
              out.data("x");
              out.beginObject();
              out.constant("d", "y");
              out.endObject();
              out.endArray();
            }));
  }

  private static String object(int evaluations, JsonOutput.Body members) throws IOException {
    StringWriter text = new StringWriter();
    JsonOutput.write(
        text,
        evaluations,
        out -> {
          out.beginObject();
          members.write(out);
          out.endObject();
        });
    return text.toString();
  }
}
