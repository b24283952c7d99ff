// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.testing;

import java.util.ArrayList;
import java.util.List;

/** Shows which lines are missing and which are too many. */
final class LineDiff {

  private LineDiff() {}

  /** One line for each that only one side has; empty if both have the same, in the same order. */
  static String of(List<String> expected, List<String> actual) {
    if (expected.equals(actual)) {
      return "";
    }
    List<String> extra = new ArrayList<>(actual);
    StringBuilder difference = new StringBuilder();
    for (String line : expected) {
      if (!extra.remove(line)) {
        difference.append("- ").append(line).append('\n');
      }
    }
    for (String line : extra) {
      difference.append("+ ").append(line).append('\n');
    }
    return difference.isEmpty()
        ? "the lines are the same, in another order\n"
        : difference.toString();
  }
}
