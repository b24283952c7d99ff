// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.arm.internal.output.Output;
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
        object(evaluations, out -> out.member("key").data(value)));
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
              out.member("a").expression(language -> "a()");
              out.beginEvaluatedAgain();
              out.member("b").expression(language -> "b()");
              out.member("c").data("[c]");
              out.member("d").firstExpression(language -> "d()");
              out.endEvaluatedAgain();
              out.member("e").data("[e]");
            }));
  }

  @Test
  void keepsCharactersAndEscapesOnlyWhatItMust() throws IOException {
    assertEquals(
        "{\n  \"key\": \"ä\u202e\ud83d\ude00\u2028\u007f/'\\\"\\\\\\n\\u0001\"\n}\n",
        object(1, out -> out.member("key").data("ä\u202e\ud83d\ude00\u2028\u007f/'\"\\\n\u0001")));
  }

  @Test
  void escapesLoneSurrogatesSinceUtf8CannotCarryThem() throws IOException {
    assertEquals(
        "{\n  \"key\": \"a\\n\\ud800\\\"\ud83d\ude00\\udc00\"\n}\n",
        object(1, out -> out.member("key").data("a\n\ud800\"\ud83d\ude00\udc00")));
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
              out.member("a").beginObject();
              out.endObject();
              out.member("b").beginArray();
              out.endArray();
              out.member("c").beginArray();
              out.data("x");
              out.beginObject();
              out.member("d").constant("y");
              out.endObject();
              out.endArray();
            }));
  }

  private interface Members {
    void write(Output out) throws IOException;
  }

  private static String object(int evaluations, Members members) throws IOException {
    StringWriter text = new StringWriter();
    JsonOutput out = new JsonOutput(text, evaluations);
    out.beginObject();
    members.write(out);
    out.endObject();
    out.end();
    return text.toString();
  }
}
