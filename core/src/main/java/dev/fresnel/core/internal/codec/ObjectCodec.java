// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that are objects in JSON, described by a table of their parts.
 *
 * @param <B> what values are built with
 */
public final class ObjectCodec<T, B> implements Codec<T> {

  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final FieldTable<T, B> fields;

  /** A codec of objects that a builder makes of the parts in a table. */
  public ObjectCodec(Supplier<B> newBuilder, Function<B, T> build, FieldTable<T, B> fields) {
    this.newBuilder = newBuilder;
    this.build = build;
    this.fields = fields;
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    fields.write(value, out);
    out.writeEndObject();
  }

  /** Writes the parts of a value into the object that is open. */
  public void writeFields(T value, JsonGenerator out) throws IOException {
    fields.write(value, out);
  }

  @Override
  public @Nullable T read(TreeNode node, Reading in) {
    if (node.kind() != NodeKind.OBJECT) {
      in.notRead(node, "an object");
      return null;
    }
    B builder = newBuilder.get();
    fields.read(node, builder, in);
    return build.apply(builder);
  }

  /**
   * Reads a value whose parts stand beside others.
   *
   * @param members which members of the object have which keys
   * @param first the key of this one's first part; those of its others follow
   */
  public T readFields(TreeNode from, KeyedMembers members, int first, Reading in) {
    B builder = newBuilder.get();
    fields.read(from, members, first, builder, in);
    return build.apply(builder);
  }

  @Override
  public T placeholder() {
    B builder = newBuilder.get();
    fields.standIn(builder);
    return build.apply(builder);
  }

  /** Adds the names that the parts are read from. */
  public void addKeys(List<String> keys) {
    fields.addKeys(keys);
  }

  @Override
  public @Nullable Place property(TreeNode node, String name) {
    return node.kind() == NodeKind.OBJECT ? fields.find(node, name) : null;
  }
}
