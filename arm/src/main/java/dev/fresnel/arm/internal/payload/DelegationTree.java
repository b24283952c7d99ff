// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.json.JsonArray;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings definitions and assignments together by resource id, in the order of their coming. */
final class DelegationTree {

  private final Map<Object, Group> groups = new LinkedHashMap<>();
  private final List<JsonValue> allowedTenants = new ArrayList<>();

  /** Adds a definition; of several with one resource id the first counts. */
  void addDefinition(JsonObject definition) {
    String id = PayloadResources.text(definition.get("id"));
    group(id, definition).define(definition);
  }

  /**
   * Adds an assignment.
   *
   * @param definitionId the resource id of the definition; empty if it is not told
   * @param definition the definition, if it stands within the assignment
   */
  void addAssignment(JsonObject assignment, String definitionId, @Nullable JsonObject definition) {
    Group group = group(definitionId, assignment);
    group.assignments.add(assignment);
    if (definition != null) {
      group.define(definition);
    }
  }

  void addAllowedTenants(JsonValue tenants) {
    if (tenants instanceof JsonArray array) {
      allowedTenants.addAll(array.elements());
    } else {
      allowedTenants.add(tenants);
    }
  }

  private Group group(String definitionId, JsonObject resource) {
    Object key = definitionId.isEmpty() ? resource : definitionId.toLowerCase(Locale.ROOT);
    return groups.computeIfAbsent(key, id -> new Group());
  }

  /** All of it in the shape that {@link PayloadCodec} reads. */
  JsonObject build(JsonValue origin) {
    List<JsonValue> delegations = new ArrayList<>();
    List<JsonValue> unmatched = new ArrayList<>();
    for (Group group : groups.values()) {
      JsonObject definition = group.definition;
      if (definition == null) {
        unmatched.addAll(group.assignments);
      } else {
        delegations.add(delegation(definition, group.assignments));
      }
    }
    return new ObjectBuilder(origin)
        .put(PayloadCodec.DELEGATIONS, array(origin, delegations))
        .put(PayloadCodec.UNMATCHED_ASSIGNMENTS, array(origin, unmatched))
        .put(PayloadCodec.ALLOWED_MANAGING_TENANTS, array(origin, allowedTenants))
        .build();
  }

  private static JsonObject delegation(JsonObject definition, List<JsonValue> assignments) {
    JsonValue state =
        definition.get("properties") instanceof JsonObject properties
            ? properties.get("provisioningState")
            : null;
    return new ObjectBuilder(definition)
        .put("definition", definition)
        .put("assignments", array(definition, assignments))
        .put("provisioningState", state)
        .build();
  }

  private static JsonArray array(JsonValue origin, List<JsonValue> elements) {
    return new JsonArray(origin.source(), origin.offset(), elements);
  }

  private static final class Group {

    private @Nullable JsonObject definition;
    private final List<JsonValue> assignments = new ArrayList<>();

    void define(JsonObject candidate) {
      if (definition == null) {
        definition = candidate;
      }
    }
  }
}
