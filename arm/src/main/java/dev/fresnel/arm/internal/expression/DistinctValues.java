// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known values in the order of their first appearance. */
final class DistinctValues {

  private final Budget budget;
  private final Map<Integer, List<ArmValue>> byHash = new HashMap<>();
  private final List<ArmValue> values = new ArrayList<>();

  DistinctValues(Budget budget) {
    this.budget = budget;
  }

  List<ArmValue> values() {
    return values;
  }

  /** Adds a value that holds no unknown one, unless an equal one is there. */
  void add(ArmValue value) throws ExpressionException {
    int hash = Equality.hash(value, budget);
    if (!contains(value, hash)) {
      byHash.computeIfAbsent(hash, none -> new ArrayList<>(1)).add(value);
      values.add(value);
    }
  }

  boolean contains(ArmValue value) throws ExpressionException {
    return contains(value, Equality.hash(value, budget));
  }

  private boolean contains(ArmValue value, int hash) throws ExpressionException {
    for (ArmValue other : byHash.getOrDefault(hash, List.of())) {
      if (Equality.compare(value, other, budget) == Answer.YES) {
        return true;
      }
    }
    return false;
  }
}
