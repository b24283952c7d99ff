// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.Scope;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.json.JsonNull;
import dev.fresnel.core.internal.json.JsonObject;
import dev.fresnel.core.internal.json.JsonString;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Registration assignments as resources: the scope is what the resource id begins with.
 *
 * <p>Without a name there is no resource id; the scope is then the property {@code scope}, as of an
 * extension resource in a template.
 */
public final class AssignmentCodec implements Codec<RegistrationAssignment> {

  public static final AssignmentCodec ASSIGNMENT = new AssignmentCodec();

  private static final String ID = "id";
  private static final String TYPE = "type";
  private static final String NAME = "name";
  private static final String SCOPE = "scope";

  private static final FieldTable<RegistrationAssignment, Object> KNOWN =
      new FieldTable<RegistrationAssignment, Object>()
          .ignoring(ID, TYPE, NAME, SCOPE, "properties", "apiVersion", "dependsOn", "systemData");

  private AssignmentCodec() {}

  @Override
  public void write(RegistrationAssignment value, JsonGenerator out) throws IOException {
    String scope = value.scope().resourceId();
    out.writeStartObject();
    if (value.id().isPresent()) {
      String name = value.id().get().value();
      out.writeStringField(ID, ResourceTypes.resourceId(scope, ResourceTypes.ASSIGNMENTS, name));
      out.writeStringField(TYPE, ResourceTypes.ASSIGNMENTS);
      out.writeStringField(NAME, name);
    } else {
      out.writeStringField(TYPE, ResourceTypes.ASSIGNMENTS);
      out.writeStringField(SCOPE, scope);
    }
    out.writeEndObject();
  }

  @Override
  public @Nullable RegistrationAssignment read(JsonValue json, Reading in) {
    if (!(json instanceof JsonObject object)) {
      in.wrongType(json, "an object");
      return null;
    }
    KNOWN.reportUnknown(object, in);
    Scope scope = scope(object, in);
    if (scope == null) {
      return null;
    }
    RegistrationAssignment.Builder builder = RegistrationAssignment.builder().scope(scope);
    JsonValue name = idJson(object);
    if (name instanceof JsonString string) {
      builder.id(RegistrationAssignmentId.asWritten(nameIn(string.value())));
    } else if (name != null) {
      in.enter(ID);
      in.wrongType(name, "a string");
      in.leave();
    }
    return builder.build();
  }

  private static @Nullable Scope scope(JsonObject object, Reading in) {
    JsonValue json = scopeJson(object);
    if (json == null) {
      in.missing(object, SCOPE, ID);
      return null;
    }
    in.enter(SCOPE);
    try {
      String scope =
          json instanceof JsonString id
              ? ResourceTypes.scopeOf(id.value(), ResourceTypes.ASSIGNMENTS)
              : null;
      return Scopes.SCOPE.read(
          scope == null ? json : new JsonString(json.source(), json.offset(), scope), in);
    } finally {
      in.leave();
    }
  }

  private static String nameIn(String nameOrId) {
    String name = ResourceTypes.nameOf(nameOrId, ResourceTypes.ASSIGNMENTS);
    return name == null ? nameOrId : name;
  }

  /** Where the scope is read from: the resource id, if there is one. */
  private static @Nullable JsonValue scopeJson(JsonObject object) {
    JsonValue id = object.get(ID);
    return id == null || id instanceof JsonNull ? present(object.get(SCOPE)) : id;
  }

  /** Where the name is read from: the resource id, if the name is left out. */
  private static @Nullable JsonValue idJson(JsonObject object) {
    JsonValue name = present(object.get(NAME));
    return name == null ? present(object.get(ID)) : name;
  }

  private static @Nullable JsonValue present(@Nullable JsonValue json) {
    return json instanceof JsonNull ? null : json;
  }

  @Override
  public @Nullable RegistrationAssignment placeholder() {
    return null;
  }

  @Override
  public @Nullable Place property(JsonValue json, String name) {
    if (!(json instanceof JsonObject object)) {
      return null;
    }
    return switch (name) {
      case "scope" -> place(scopeJson(object), Scopes.SCOPE);
      case "id" -> place(idJson(object), Scalars.ASSIGNMENT_ID);
      default -> null;
    };
  }

  private static @Nullable Place place(@Nullable JsonValue json, Codec<?> codec) {
    return json == null ? null : new Place(json, codec);
  }
}
