// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * What is known of an array of which the number of elements is not: how it begins and how it ends.
 * An element that is known may turn out to be among both.
 *
 * @param first the first elements, in order; each may be unknown itself
 * @param last the last elements, in order; each may be unknown itself
 */
public record PartialList(List<ArmValue> first, List<ArmValue> last) {

  /** Copies of what is given. */
  public PartialList {
    first = List.copyOf(first);
    last = List.copyOf(last);
  }

  /** Whether an element is known to be there, so that the array is not empty. */
  boolean holdsElements() {
    return !first.isEmpty() || !last.isEmpty();
  }
}
