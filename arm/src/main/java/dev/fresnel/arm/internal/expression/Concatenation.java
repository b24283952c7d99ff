// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts arrays one behind the other, of which some may be unknown. */
final class Concatenation {

  private Concatenation() {}

  /** The elements of arrays, which have been told to be that or unknown. */
  static ArmValue of(List<ArmValue> arrays, Arguments arguments) throws ExpressionException {
    long size = 0;
    ArmUnknown unknown = null;
    for (ArmValue array : arrays) {
      if (array instanceof ArmArray known) {
        size += known.size();
      } else if (array instanceof ArmUnknown open) {
        unknown = unknown == null ? open : unknown;
        PartialList list = open.list();
        size += list == null ? 0 : list.first().size();
      }
    }
    arguments.budget().array(size);
    List<ArmValue> first = new ArrayList<>((int) size);
    int known = addWhile(arrays, first);
    if (unknown == null) {
      return arguments.give(first);
    }
    List<ArmValue> last = new ArrayList<>();
    addFromEnd(arrays.subList(known, arrays.size()), last);
    arguments.budget().array(last.size());
    return arguments.unknown(unknown).with(new PartialList(first, last));
  }

  /** Adds elements up to the first unknown array, and tells which that is. */
  private static int addWhile(List<ArmValue> arrays, List<ArmValue> to) {
    for (int i = 0; i < arrays.size(); i++) {
      if (arrays.get(i) instanceof ArmArray array) {
        to.addAll(array.elements());
      } else {
        PartialList list = ((ArmUnknown) arrays.get(i)).list();
        to.addAll(list == null ? List.of() : list.first());
        return i;
      }
    }
    return arrays.size();
  }

  private static void addFromEnd(List<ArmValue> arrays, List<ArmValue> to) {
    List<List<ArmValue>> parts = new ArrayList<>();
    for (int i = arrays.size() - 1; i >= 0; i--) {
      if (arrays.get(i) instanceof ArmArray array) {
        parts.add(array.elements());
      } else {
        PartialList list = ((ArmUnknown) arrays.get(i)).list();
        parts.add(list == null ? List.of() : list.last());
        break;
      }
    }
    Collections.reverse(parts);
    parts.forEach(to::addAll);
  }
}
