// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that is a property of its own.
 *
 * @param name its name in the model
 * @param key its name in what it is read from
 * @param getter gives nothing for a value that is not to be seen
 * @param absence what becomes of an object that is without it
 */
record ValueField<T, B, V>(
    String name,
    String key,
    Codec<V> codec,
    Function<T, Optional<V>> getter,
    BiConsumer<B, V> setter,
    Absence absence)
    implements Field<T, B> {

  @Override
  public void write(T owner, JsonGenerator out) throws IOException {
    Optional<V> value = getter.apply(owner);
    if (value.isPresent()) {
      out.writeFieldName(key);
      codec.write(value.get(), out);
    }
  }

  @Override
  public void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in) {
    TreeNode node = members.value(from, first);
    if (node == null || node.kind() == NodeKind.NULL) {
      if (absence == Absence.REPORTED) {
        in.missing(from, name, key);
      }
      standIn(builder);
      return;
    }
    if (codec instanceof ScalarCodec<V> scalar) {
      V plain = scalar.readFaultless(node);
      if (plain != null) {
        setter.accept(builder, plain);
        return;
      }
    }
    in.enter(name);
    V value = codec.read(node, in);
    if (value == null && absence != Absence.ALLOWED) {
      in.standsIn();
    }
    in.leave();
    if (value == null) {
      standIn(builder);
    } else {
      setter.accept(builder, value);
    }
  }

  @Override
  public boolean isPassedOver() {
    return absence == Absence.ALLOWED;
  }

  @Override
  public void standIn(B builder) {
    V placeholder = absence == Absence.ALLOWED ? null : codec.placeholder();
    if (placeholder != null) {
      setter.accept(builder, placeholder);
    }
  }

  @Override
  public void addKeys(List<String> keys) {
    keys.add(key);
  }

  @Override
  public @Nullable Place find(TreeNode from, String part) {
    TreeNode node = name.equals(part) ? from.get(key) : null;
    return node == null ? null : new Place(node, codec);
  }
}
