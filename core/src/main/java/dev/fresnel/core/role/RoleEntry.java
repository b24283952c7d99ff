// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.action.ActionPatterns;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One role of a list, while it is read. The Azure command line prints all properties side by side;
 * Azure Resource Manager answers with all but the id within {@code properties}.
 */
final class RoleEntry {

  private final JsonParser json;
  private final RoleFindings findings;
  private final ModelPath path;
  private final JsonLocation start;
  private boolean faulty;
  private @Nullable RoleDefinitionId id;
  private @Nullable String name;
  private @Nullable RoleType type;
  private @Nullable List<Permission> permissions;

  RoleEntry(JsonParser json, RoleFindings findings, ModelPath path, JsonLocation start) {
    this.json = json;
    this.findings = findings;
    this.path = path;
    this.start = start;
  }

  ModelPath path() {
    return path;
  }

  JsonLocation start() {
    return start;
  }

  /** Whether anything was read that only roles have. */
  boolean isRole() {
    return name != null || permissions != null;
  }

  /** The role; empty if it lacks something or something is wrong with it, which is then said. */
  Optional<RoleDefinition> role() {
    if (!faulty) {
      requirePresent("name", "its GUID", id);
      requirePresent("roleName", "its name", name);
      requirePresent("roleType", "BuiltInRole or CustomRole", type);
      requirePresent("permissions", "its permission sets", permissions);
    }
    if (faulty || id == null || name == null || type == null || permissions == null) {
      return Optional.empty();
    }
    return Optional.of(
        RoleDefinition.builder().id(id).name(name).type(type).permissions(permissions).build());
  }

  private void requirePresent(String property, String meaning, @Nullable Object value) {
    if (value == null) {
      fault(path, start, "The role lacks \"" + property + "\", " + meaning);
    }
  }

  /** Reads all properties of the object that has just begun. */
  void readProperties() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String property = json.currentName();
      json.nextToken();
      readProperty(property);
    }
  }

  /** Reads the property whose value has just begun. */
  void readProperty(String property) throws IOException {
    switch (property) {
      case "name" -> readId();
      case "properties" -> readNestedProperties();
      default -> readProperty(property, path, "roleType");
    }
  }

  private void readNestedProperties() throws IOException {
    ModelPath nested = path.property("properties");
    if (json.currentToken() != JsonToken.START_OBJECT) {
      fault(nested, json.currentTokenLocation(), "\"properties\" must be an object");
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String property = json.currentName();
      json.nextToken();
      readProperty(property, nested, "type");
    }
  }

  private void readProperty(String property, ModelPath parent, String typeProperty)
      throws IOException {
    if (property.equals("roleName")) {
      readName(parent.property(property));
    } else if (property.equals(typeProperty)) {
      readType(parent.property(property));
    } else if (property.equals("permissions")) {
      permissions = new PermissionsReader(json, this::fault).read(parent.property(property));
    } else {
      json.skipChildren();
    }
  }

  private void readId() throws IOException {
    String text = text(path.property("name"));
    if (text != null) {
      id = RoleDefinitionId.tryParse(text).orElse(null);
      if (id == null) {
        fault(
            path.property("name"),
            json.currentTokenLocation(),
            "\"name\" must be the GUID of the role, not " + Text.quote(text));
      }
    }
  }

  private void readName(ModelPath at) throws IOException {
    String text = text(at);
    if (text != null && text.isEmpty()) {
      fault(at, json.currentTokenLocation(), "\"roleName\" must not be blank");
    }
    name = text;
  }

  private void readType(ModelPath at) throws IOException {
    String text = text(at);
    if (text != null) {
      switch (ActionPatterns.fold(text)) {
        case "builtinrole" -> type = RoleType.BUILT_IN;
        case "customrole" -> type = RoleType.CUSTOM;
        default ->
            fault(
                at,
                json.currentTokenLocation(),
                "\""
                    + at.lastStep()
                    + "\" must be BuiltInRole or CustomRole, not "
                    + Text.quote(text));
      }
    }
  }

  private @Nullable String text(ModelPath at) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText().strip();
    }
    fault(at, json.currentTokenLocation(), "\"" + at.lastStep() + "\" must be a string");
    json.skipChildren();
    return null;
  }

  private void fault(ModelPath at, JsonLocation location, String message) {
    faulty = true;
    if (!findings.isFull()) {
      findings.malformedRole(at, location, message);
    }
  }
}
