// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.codec.Field;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registration definition goes by: the resource's type and its name.
 *
 * <p>The resource id is not written, as a definition does not know its subscription; where one is
 * read and the name is left out, the name is taken from it.
 */
final class DefinitionNameField
    implements Field<RegistrationDefinition, RegistrationDefinition.Builder> {

  private static final String ID = "id";
  private static final String TYPE = "type";
  private static final String NAME = "name";

  /** Where the name is among the keys. */
  private static final int NAME_KEY = 2;

  @Override
  public void write(RegistrationDefinition owner, JsonGenerator out) throws IOException {
    out.writeStringField(TYPE, ResourceTypes.DEFINITIONS);
    if (owner.id().isPresent()) {
      out.writeStringField(NAME, owner.id().get().value());
    }
  }

  @Override
  public void read(
      TreeNode from,
      KeyedMembers members,
      int first,
      RegistrationDefinition.Builder builder,
      Reading in) {
    TreeNode node = idNode(members.value(from, first), members.value(from, first + NAME_KEY));
    if (node == null) {
      return;
    }
    in.enter(ID);
    if (node.kind() == NodeKind.TEXT) {
      String name = ResourceTypes.nameOf(node.text(), ResourceTypes.DEFINITIONS);
      builder.id(RegistrationDefinitionId.asWritten(name == null ? node.text() : name));
      in.requireNoLiteralInBrackets(node);
    } else if (node.kind() == NodeKind.UNKNOWN) {
      builder.id(RegistrationDefinitionId.asWritten(node.text()));
      in.heldAsExpression(node);
      in.requirePossibleGuid(node);
    } else {
      in.wrongType(node, "a string");
    }
    in.leave();
  }

  @Override
  public void standIn(RegistrationDefinition.Builder builder) {}

  @Override
  public void addKeys(List<String> keys) {
    keys.addAll(List.of(ID, TYPE, NAME));
  }

  @Override
  public @Nullable Place find(TreeNode from, String name) {
    TreeNode node = name.equals(ID) ? idNode(from.get(ID), from.get(NAME)) : null;
    return node == null ? null : new Place(node, Scalars.DEFINITION_ID);
  }

  private static @Nullable TreeNode idNode(@Nullable TreeNode id, @Nullable TreeNode name) {
    TreeNode node = name == null || name.kind() == NodeKind.NULL ? id : name;
    return node == null || node.kind() == NodeKind.NULL ? null : node;
  }
}
