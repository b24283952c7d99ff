// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Larger documents made of a small one: each list alone, each two lists together, and each text
 * alone becomes as long as is asked for. What a list is filled up with is either a copy of what it
 * holds, or has identifiers of its own, so that some find everything equal and others nothing.
 */
final class EnlargedDocuments {

  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{4}(?=[0-9a-f]{8})[0-9a-f]{8}");
  private static final int KEPT_OF_GUID = 28;
  private static final String EACH = "/*";
  private static final String ROLE = "oleDefinitionId";

  /** How what is added differs from what it is a copy of. */
  enum Filling {
    COPIES,
    OTHER_PRINCIPALS,
    OTHER_IDENTIFIERS;

    private boolean changes(String property) {
      return switch (this) {
        case COPIES -> false;
        case OTHER_PRINCIPALS -> property.startsWith("principalId");
        case OTHER_IDENTIFIERS -> !property.contains(ROLE);
      };
    }
  }

  /**
   * A way to enlarge a document.
   *
   * @param places what becomes larger: JSON pointers, in which {@code *} is every index
   */
  record Enlargement(List<String> places, Filling filling) {

    String of(JsonNode document, int size) {
      return enlarged(document, "", size, "").toString();
    }

    private JsonNode enlarged(JsonNode node, String at, int size, String property) {
      if (node instanceof ObjectNode object) {
        ObjectNode copy = object.objectNode();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
          String name = each.getKey();
          copy.set(name, enlarged(each.getValue(), at + "/" + name, size, name));
        }
        return copy;
      } else if (node instanceof ArrayNode array) {
        ArrayNode copy = array.arrayNode();
        array.forEach(each -> copy.add(enlarged(each, at + EACH, size, property)));
        int given = copy.size();
        for (int i = given; given > 0 && i < given + size && places.contains(at); i++) {
          copy.add(changed(copy.get(i % given), i, filling, property));
        }
        return copy;
      }
      return node.isTextual() && places.contains(at)
          ? TextNode.valueOf(node.textValue().repeat(size))
          : node;
    }
  }

  private EnlargedDocuments() {}

  /** All ways to enlarge a document. */
  static List<Enlargement> enlargements(JsonNode document) {
    Set<String> lists = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    collect(document, "", lists, texts);
    List<Enlargement> enlargements = new ArrayList<>();
    texts.forEach(each -> enlargements.add(new Enlargement(List.of(each), Filling.COPIES)));
    for (Filling filling : Filling.values()) {
      for (String list : lists) {
        enlargements.add(new Enlargement(List.of(list), filling));
        for (String other : lists) {
          // One within the other would be a document of the square of the size.
          if (list.compareTo(other) < 0 && !other.startsWith(list + EACH)) {
            enlargements.add(new Enlargement(List.of(list, other), filling));
          }
        }
      }
    }
    return enlargements;
  }

  private static void collect(JsonNode node, String at, Set<String> lists, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(at);
    } else if (node instanceof ObjectNode object) {
      object.properties().forEach(e -> collect(e.getValue(), at + "/" + e.getKey(), lists, texts));
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      lists.add(at);
      array.forEach(each -> collect(each, at + EACH, lists, texts));
    }
  }

  private static JsonNode changed(JsonNode node, int number, Filling filling, String property) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object
          .properties()
          .forEach(
              each ->
                  copy.set(
                      each.getKey(), changed(each.getValue(), number, filling, each.getKey())));
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(each -> copy.add(changed(each, number, filling, property)));
      return copy;
    }
    return node.isTextual() && filling.changes(property)
        ? TextNode.valueOf(changed(node.textValue(), number, property))
        : node;
  }

  /** GUIDs with other last digits; of names that are none, others that are as well formed. */
  private static String changed(String text, int number, String property) {
    if (GUID.matcher(text).find()) {
      return GUID.matcher(text)
          .replaceAll(
              (MatchResult each) ->
                  each.group().substring(0, KEPT_OF_GUID) + String.format("%08x", number));
    }
    boolean isName = property.equals("id") || property.endsWith("Name");
    return isName ? text + "-" + number : text;
  }
}
