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
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
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
  public @Nullable RegistrationAssignment read(TreeNode node, Reading in) {
    if (node.kind() != NodeKind.OBJECT) {
      in.notRead(node, "an object");
      return null;
    }
    KNOWN.reportUnknown(node, in);
    Scope scope = scope(node, in);
    if (scope == null) {
      return null;
    }
    RegistrationAssignment.Builder builder = RegistrationAssignment.builder().scope(scope);
    TreeNode name = idNode(node);
    if (name != null) {
      String text = idIn(name, in);
      if (text != null) {
        builder.id(RegistrationAssignmentId.asWritten(text));
      }
    }
    return builder.build();
  }

  private static @Nullable Scope scope(TreeNode owner, Reading in) {
    TreeNode node = scopeNode(owner);
    if (node == null) {
      in.missing(owner, SCOPE, ID);
      return null;
    }
    in.enter(SCOPE);
    try {
      String scope =
          node.kind() == NodeKind.TEXT
              ? ResourceTypes.scopeOf(node.text(), ResourceTypes.ASSIGNMENTS)
              : null;
      if (node.kind() == NodeKind.UNKNOWN) {
        in.heldAsExpression(node);
      }
      return scope == null ? Scopes.SCOPE.read(node, in) : readScope(node, scope, in);
    } finally {
      in.leave();
    }
  }

  private static @Nullable Scope readScope(TreeNode id, String text, Reading in) {
    Scope scope = Scopes.parse(text);
    if (scope == null) {
      in.malformed(id, text, Scopes.FORM);
    }
    return scope;
  }

  private static @Nullable String idIn(TreeNode node, Reading in) {
    in.enter(ID);
    try {
      if (node.kind() == NodeKind.TEXT) {
        in.requireNoLiteralInBrackets(node);
        String name = ResourceTypes.nameOf(node.text(), ResourceTypes.ASSIGNMENTS);
        return name == null ? node.text() : name;
      }
      if (node.kind() == NodeKind.UNKNOWN) {
        in.requirePossibleGuid(node);
        return node.text();
      }
      in.wrongType(node, "a string");
      return null;
    } finally {
      in.leave();
    }
  }

  /** Where the scope is read from: the resource id, if there is one. */
  private static @Nullable TreeNode scopeNode(TreeNode owner) {
    TreeNode id = present(owner.get(ID));
    return id == null ? present(owner.get(SCOPE)) : id;
  }

  /** Where the name is read from: the resource id, if the name is left out. */
  private static @Nullable TreeNode idNode(TreeNode owner) {
    TreeNode name = present(owner.get(NAME));
    return name == null ? present(owner.get(ID)) : name;
  }

  private static @Nullable TreeNode present(@Nullable TreeNode node) {
    return node == null || node.kind() == NodeKind.NULL ? null : node;
  }

  @Override
  public @Nullable RegistrationAssignment placeholder() {
    return null;
  }

  @Override
  public @Nullable Place property(TreeNode node, String name) {
    if (node.kind() != NodeKind.OBJECT) {
      return null;
    }
    return switch (name) {
      case "scope" -> place(scopeNode(node), Scopes.SCOPE);
      case "id" -> place(idNode(node), Scalars.ASSIGNMENT_ID);
      default -> null;
    };
  }

  private static @Nullable Place place(@Nullable TreeNode node, Codec<?> codec) {
    return node == null ? null : new Place(node, codec);
  }
}
