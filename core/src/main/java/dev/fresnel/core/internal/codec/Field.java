// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.codec.Codec.Place;
import dev.fresnel.core.internal.tree.KeyedMembers;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object: where it is in the model and where in what the object is read from.
 *
 * @param <T> the type of the object
 * @param <B> what objects are built with
 */
public interface Field<T, B> {

  /** Writes the part of an object, if it is to be seen. */
  void write(T owner, JsonGenerator out) throws IOException;

  /**
   * Gives the builder the part that an object holds, or what stands in for it.
   *
   * @param from the object
   * @param members which of its members have the names of {@link #addKeys}, and others
   * @param first where this field's names are among the keys
   */
  void read(TreeNode from, KeyedMembers members, int first, B builder, Reading in);

  /** Whether there is nothing to do if the first of its names is not there. */
  default boolean isPassedOver() {
    return false;
  }

  /** Gives the builder what stands in for the part if it is mandatory. */
  void standIn(B builder);

  /** Adds the names that the part is read from, each once and in an order of its own. */
  void addKeys(List<String> keys);

  /** Where a part of the model stands, by name; null if this is not that part or it is absent. */
  @Nullable Place find(TreeNode from, String name);
}
