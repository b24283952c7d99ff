// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fresnel.arm.internal.expression.TemplateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares a JSON document of the plain word with the one of a text, value by value. */
final class JsonArrival {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Arrival arrival;
  private final boolean evaluated;

  private JsonArrival(String text, boolean evaluated) {
    this.arrival = new Arrival(text);
    this.evaluated = evaluated;
  }

  /** In a template, whose strings ARM evaluates. */
  static void inTemplate(String text, JsonNode plain, String actual) throws IOException {
    new JsonArrival(text, true).compare(plain, MAPPER.readTree(actual), "");
  }

  /** In a parameters file, whose strings nobody evaluates. */
  static void inParameters(String text, JsonNode plain, String actual) throws IOException {
    new JsonArrival(text, false).compare(plain, MAPPER.readTree(actual), "");
  }

  static JsonNode parse(String json) throws IOException {
    return MAPPER.readTree(json);
  }

  private void compare(JsonNode plain, JsonNode actual, String where) {
    assertEquals(plain.getNodeType(), actual.getNodeType(), where);
    if (plain.isTextual()) {
      value(plain.asText(), actual.asText(), where);
      return;
    }
    List<String> names = new ArrayList<>();
    plain.fieldNames().forEachRemaining(names::add);
    List<String> actualNames = new ArrayList<>();
    actual.fieldNames().forEachRemaining(actualNames::add);
    assertEquals(names, actualNames, where);
    assertEquals(plain.size(), actual.size(), where);
    for (String name : names) {
      compare(plain.get(name), actual.get(name), where + "/" + name);
    }
    for (int i = 0; plain.isArray() && i < plain.size(); i++) {
      compare(plain.get(i), actual.get(i), where + "/" + i);
    }
  }

  private void value(String plain, String actual, String where) {
    if (!evaluated) {
      arrival.assertArrives(plain, actual, where);
    } else if (TemplateText.isExpression(plain)) {
      assertFalse(plain.contains(Arrival.PLAIN), where);
      assertEquals(plain, actual, where);
    } else {
      assertFalse(TemplateText.isExpression(actual), () -> where + ": " + actual);
      arrival.assertArrives(TemplateText.literal(plain), TemplateText.literal(actual), where);
    }
  }
}
