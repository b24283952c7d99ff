// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Values that are left out as a whole if anything in them is at fault. */
public final class FaultlessCodec<T> implements Codec<T> {

  private final Codec<T> codec;

  /** A codec of what another one reads without reporting anything. */
  public FaultlessCodec(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    codec.write(value, out);
  }

  @Override
  public @Nullable T read(TreeNode node, Reading in) {
    int before = in.reported();
    T value = codec.read(node, in);
    return in.reported() == before ? value : null;
  }

  @Override
  public @Nullable T placeholder() {
    return codec.placeholder();
  }

  @Override
  public @Nullable Place property(TreeNode node, String name) {
    return codec.property(node, name);
  }

  @Override
  public @Nullable Place element(TreeNode node, int index, Reading in) {
    return codec.element(node, index, in);
  }
}
