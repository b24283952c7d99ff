// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.internal.output.bicep.BicepLiteral;
import java.util.ArrayList;
import java.util.List;

/**
 * A Bicep file, taken apart: the values of its literals, and the text around them. A call of {@code
 * json} on a literal, by which Bicep gets strings that it has no literal for, counts as a literal.
 */
final class BicepTokens {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = "json('\"";

  private final List<String> literals = new ArrayList<>();
  private final StringBuilder frame = new StringBuilder();

  private BicepTokens() {}

  static BicepTokens of(String bicep) throws JsonProcessingException {
    BicepTokens tokens = new BicepTokens();
    for (int i = 0; i < bicep.length(); ) {
      if (bicep.startsWith(JSON, i)) {
        StringBuilder json = new StringBuilder();
        i = BicepLiteral.read(bicep, i + JSON.length() - 2, json) + 1;
        tokens.literals.add(MAPPER.readTree(json.toString()).asText());
        tokens.frame.append('_');
      } else if (bicep.charAt(i) == '\'') {
        i = tokens.literal(bicep, i);
      } else {
        tokens.frame.append(bicep.charAt(i++));
      }
    }
    return tokens;
  }

  /** Reads a literal; an expression within it, which is the library's own, is part of the frame. */
  private int literal(String bicep, int from) {
    int interpolation = interpolation(bicep, from);
    if (interpolation < 0) {
      StringBuilder value = new StringBuilder();
      int end = BicepLiteral.read(bicep, from, value);
      literals.add(value.toString());
      frame.append('_');
      return end;
    }
    int end = bicep.indexOf('\n', interpolation);
    frame.append(bicep, from, end);
    return end;
  }

  /** Where the first unescaped interpolation of a literal begins; negative if it has none. */
  private static int interpolation(String bicep, int from) {
    for (int i = from + 1; bicep.charAt(i) != '\''; i++) {
      if (bicep.charAt(i) == '\\') {
        i++;
      } else if (bicep.startsWith("${", i)) {
        return i;
      }
    }
    return -1;
  }

  /** Compares a file of the plain word with this one, which is of a text. */
  void assertArrives(String text, BicepTokens plain, String where) {
    assertEquals(plain.frame.toString(), frame.toString(), where);
    assertEquals(plain.literals.size(), literals.size(), where);
    Arrival arrival = new Arrival(text);
    for (int i = 0; i < literals.size(); i++) {
      arrival.assertArrives(plain.literals.get(i), literals.get(i), where);
    }
  }
}
