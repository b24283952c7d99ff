// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.access.AccessAnswer;
import dev.fresnel.core.access.AccessReason;
import dev.fresnel.core.access.AccessReasonKind;
import dev.fresnel.core.access.AssignedDefinition;
import dev.fresnel.core.access.HeldRole;
import dev.fresnel.core.access.RoleChoice;
import dev.fresnel.core.access.RoleChoices;
import dev.fresnel.core.access.UncoveredAction;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import java.io.IOException;
import java.util.List;

/** Writes what was found out about access; it is not read back, but found out again. */
public final class AccessResults {

  private static final Codec<AccessReasonKind> KIND = EnumCodec.of(AccessReasonKind.class);

  private AccessResults() {}

  /** Writes an answer with its reasons. */
  public static void write(AccessAnswer answer, RoleCatalog roles, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("principalId", answer.principalId().value());
    out.writeStringField("action", answer.action());
    out.writeStringField("scope", answer.resourceId());
    out.writeBooleanField("allowed", answer.isAllowed());
    out.writeBooleanField("eligible", answer.isEligible());
    if (answer.isForAssignableRolesOnly()) {
      out.writeBooleanField("forAssignableRolesOnly", true);
    }
    out.writeArrayFieldStart("because");
    List<String> sentences = answer.describe();
    for (int i = 0; i < sentences.size(); i++) {
      write(answer.reasons().get(i), sentences.get(i), roles, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(
      AccessReason reason, String sentence, RoleCatalog roles, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("kind");
    KIND.write(reason.kind(), out);
    if (reason.heldRole().isPresent()) {
      write(reason.heldRole().get(), roles, out);
    }
    if (reason.action().isPresent()) {
      out.writeStringField("permission", reason.action().get());
    }
    if (reason.notAction().isPresent()) {
      out.writeStringField("takenBackBy", reason.notAction().get());
    }
    out.writeStringField("sentence", sentence);
    out.writeEndObject();
  }

  private static void write(HeldRole held, RoleCatalog roles, JsonGenerator out)
      throws IOException {
    AssignedDefinition delegation = held.delegation();
    out.writeObjectFieldStart("delegation");
    out.writeStringField("name", delegation.definition().name());
    if (delegation.definition().id().isPresent()) {
      out.writeStringField("registrationDefinition", delegation.definition().id().get().value());
    }
    out.writeStringField("managedByTenantId", delegation.definition().managedByTenantId().value());
    out.writeStringField("scope", delegation.scope().resourceId());
    out.writeEndObject();
    out.writeStringField("principalId", held.principal().id().value());
    out.writeFieldName("role");
    write(held.roleDefinitionId(), roles, out);
    out.writeBooleanField("eligible", held.eligible());
  }

  private static void write(RoleDefinitionId id, RoleCatalog roles, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id.value());
    if (roles.find(id).isPresent()) {
      out.writeStringField("name", roles.find(id).get().name());
    }
    out.writeEndObject();
  }

  /**
   * Writes the roles that cover all actions alone, least surplus first; then the set of roles that
   * does so together, if it grants less than any role alone; then what no role covers.
   */
  public static void write(RoleChoices found, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("actions");
    for (String action : found.actions()) {
      out.writeString(action);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("roles");
    for (RoleChoice choice : found.choices()) {
      if (choice.roles().size() == 1) {
        out.writeStartObject();
        writeParts(choice.roles().get(0), out);
        out.writeNumberField("surplus", choice.surplus().size());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    for (RoleChoice choice : found.choices()) {
      if (choice.roles().size() > 1) {
        writeTogether(choice, out);
      }
    }
    out.writeArrayFieldStart("uncovered");
    for (UncoveredAction each : found.uncovered()) {
      out.writeStartObject();
      out.writeStringField("action", each.action());
      out.writeBooleanField("dataAction", each.isDataAction());
      out.writeStringField("sentence", each.describe());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeTogether(RoleChoice choice, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("together");
    out.writeArrayFieldStart("roles");
    for (RoleDefinition role : choice.roles()) {
      out.writeStartObject();
      writeParts(role, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("surplus", choice.surplus().size());
    out.writeEndObject();
  }

  private static void writeParts(RoleDefinition role, JsonGenerator out) throws IOException {
    out.writeStringField("id", role.id().value());
    out.writeStringField("name", role.name());
  }
}
