// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an object that stand in an object of their own in JSON, which is none in the model: such
 * as the {@code properties} of a resource.
 */
record GroupField<T, B>(String key, FieldTable<T, B> fields) implements Field<T, B> {

  @Override
  public void write(T owner, JsonGenerator out) throws IOException {
    out.writeFieldName(key);
    out.writeStartObject();
    fields.write(owner, out);
    out.writeEndObject();
  }

  @Override
  public void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in) {
    TreeNode node = members.value(from, first);
    NodeKind kind = node == null ? NodeKind.NULL : node.kind();
    if (node == null || kind == NodeKind.NULL) {
      in.missingGroup(from, key);
    } else if (kind == NodeKind.OBJECT) {
      fields.read(node, builder, in);
      return;
    } else if (kind == NodeKind.UNKNOWN) {
      in.notKnown(node);
    } else {
      in.wrongType(node, "an object");
    }
    standIn(builder);
  }

  @Override
  public void standIn(B builder) {
    fields.standIn(builder);
  }

  @Override
  public void addKeys(List<String> keys) {
    keys.add(key);
  }

  @Override
  public @Nullable Place find(TreeNode from, String part) {
    TreeNode node = from.get(key);
    return node != null && node.kind() == NodeKind.OBJECT ? fields.find(node, part) : null;
  }
}
