// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one type as JSON, reads them back, and knows where each part of a value
 * stands in what it was read from.
 *
 * @param <T> the type
 */
public interface Codec<T> {

  /** Writes a value at the place that the generator has reached. */
  void write(T value, JsonGenerator out) throws IOException;

  /**
   * Reads a value, reporting what is at fault.
   *
   * @return null if the node is not known, or too faulty to give a value; that has been reported
   */
  @Nullable T read(TreeNode node, Reading in);

  /**
   * What stands in where a value is missing that its owner cannot be without, so that the rest of
   * the owner can be checked; null if nothing can.
   */
  @Nullable T placeholder();

  /** Whether the expression that gives an unknown value can be read as a value. */
  default boolean readsExpressions() {
    return false;
  }

  /** What a part was read from; null if the value has no such part. */
  default @Nullable Place property(TreeNode node, String name) {
    return null;
  }

  /** What an element was read from; null if the value has no such element. */
  default @Nullable Place element(TreeNode node, int index, Reading in) {
    return null;
  }

  /**
   * Where a part of a value stands.
   *
   * @param node what it was read from
   * @param codec what read it
   */
  record Place(TreeNode node, Codec<?> codec) {}
}
