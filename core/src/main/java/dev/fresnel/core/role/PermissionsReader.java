// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fresnel.core.path.ModelPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the permission sets of a role. Entries lose the blanks around them, which some of Azure's
 * own roles have.
 */
final class PermissionsReader {

  /** Takes note of a fault. */
  @FunctionalInterface
  interface Faults {
    void add(ModelPath path, JsonLocation at, String message);
  }

  private final JsonParser json;
  private final Faults faults;

  PermissionsReader(JsonParser json, Faults faults) {
    this.json = json;
    this.faults = faults;
  }

  /** Reads the value that has just begun. */
  List<Permission> read(ModelPath path) throws IOException {
    List<Permission> permissions = new ArrayList<>();
    if (isA(JsonToken.START_ARRAY, path, "\"permissions\" must be an array of permission sets")) {
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        if (isA(JsonToken.START_OBJECT, path.index(i), "A permission set must be an object")) {
          permissions.add(readSet(path.index(i)));
        }
      }
    }
    return permissions;
  }

  private Permission readSet(ModelPath path) throws IOException {
    Permission.Builder set = Permission.builder();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String property = json.currentName();
      json.nextToken();
      switch (property) {
        case "actions" -> set.actions(readEntries(path.property(property)));
        case "notActions" -> set.notActions(readEntries(path.property(property)));
        case "dataActions" -> set.dataActions(readEntries(path.property(property)));
        case "notDataActions" -> set.notDataActions(readEntries(path.property(property)));
        case "condition" -> set.conditional(isCondition());
        default -> json.skipChildren();
      }
    }
    return set.build();
  }

  private boolean isCondition() throws IOException {
    boolean condition = json.currentToken() == JsonToken.VALUE_STRING && !json.getText().isBlank();
    json.skipChildren();
    return condition;
  }

  private List<String> readEntries(ModelPath path) throws IOException {
    List<String> entries = new ArrayList<>();
    String name = "\"" + path.lastStep() + "\"";
    boolean absent = json.currentToken() == JsonToken.VALUE_NULL;
    if (!absent && isA(JsonToken.START_ARRAY, path, name.concat(" must be an array of strings"))) {
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        if (isA(
            JsonToken.VALUE_STRING,
            path.index(i),
            "Each of ".concat(name).concat(" must be a string"))) {
          entries.add(json.getText().strip());
        }
      }
    }
    return entries;
  }

  /** Whether the value is of a kind; if not, it is a fault, and the value is skipped. */
  private boolean isA(JsonToken expected, ModelPath path, String demand) throws IOException {
    if (json.currentToken() == expected) {
      return true;
    }
    faults.add(path, json.currentTokenLocation(), demand);
    json.skipChildren();
    return false;
  }
}
