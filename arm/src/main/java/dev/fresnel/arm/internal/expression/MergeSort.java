// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts by a lambda that may contradict itself; the JDK's own sorting does not put up with that.
 */
final class MergeSort {

  private final Lambda comesBefore;
  private final Evaluation evaluation;
  private @Nullable ArmUnknown unknown;

  MergeSort(Lambda comesBefore, Evaluation evaluation) {
    this.comesBefore = comesBefore;
    this.evaluation = evaluation;
  }

  /** What made the order unknown; null if it is known. */
  @Nullable ArmUnknown unknown() {
    return unknown;
  }

  List<ArmValue> sorted(List<ArmValue> values) throws ExpressionException {
    ArmValue[] sorted = values.toArray(new ArmValue[0]);
    ArmValue[] merged = new ArmValue[sorted.length];
    for (int width = 1; width < sorted.length; width *= 2) {
      evaluation.budget().work(sorted.length);
      for (int from = 0; from < sorted.length; from += 2 * width) {
        int middle = Math.min(from + width, sorted.length);
        merge(sorted, from, middle, Math.min(middle + width, sorted.length), merged);
      }
      ArmValue[] done = merged;
      merged = sorted;
      sorted = done;
    }
    return List.of(sorted);
  }

  private void merge(ArmValue[] from, int start, int middle, int end, ArmValue[] to)
      throws ExpressionException {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeRight = left >= middle || (right < end && isBefore(from[right], from[left]));
      to[i] = takeRight ? from[right++] : from[left++];
    }
  }

  private boolean isBefore(ArmValue first, ArmValue second) throws ExpressionException {
    ArmValue before = comesBefore.call(evaluation, first, second);
    if (before instanceof ArmUnknown open) {
      unknown = open;
      return false;
    }
    return comesBefore.bool(before);
  }
}
