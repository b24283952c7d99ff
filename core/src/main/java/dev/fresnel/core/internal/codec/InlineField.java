// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part that is an object in the model, but whose own parts stand beside those of its owner.
 *
 * @param name its name in the model
 */
record InlineField<T, B, V>(
    String name, ObjectCodec<V, ?> codec, Function<T, V> getter, BiConsumer<B, V> setter)
    implements Field<T, B> {

  @Override
  public void write(T owner, JsonGenerator out) throws IOException {
    codec.writeFields(getter.apply(owner), out);
  }

  @Override
  public void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in) {
    in.enter(name);
    setter.accept(builder, codec.readFields(from, members, first, in));
    in.leave();
  }

  @Override
  public void standIn(B builder) {
    setter.accept(builder, codec.placeholder());
  }

  @Override
  public void addKeys(List<String> keys) {
    codec.addKeys(keys);
  }

  @Override
  public @Nullable Place find(TreeNode from, String part) {
    return name.equals(part) ? new Place(from, codec) : null;
  }
}
