// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers.
 *
 * @param least the least that is one here
 * @param form what is one, for messages
 */
record IntegerCodec(int least, String form, Integer placeholder) implements Codec<Integer> {

  @Override
  public void write(Integer value, JsonGenerator out) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public @Nullable Integer read(TreeNode node, Reading in) {
    if (node.kind() == NodeKind.UNKNOWN) {
      in.notKnown(node);
      return null;
    }
    OptionalLong number = node.toLong();
    if (number.isPresent()
        && number.getAsLong() >= least
        && number.getAsLong() <= Integer.MAX_VALUE) {
      return (int) number.getAsLong();
    }
    in.wrongType(node, form);
    return null;
  }
}
