// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import dev.fresnel.core.id.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects paths of a model: a path in which {@code *} stands for any one name, {@code [*]} for any
 * one index, and {@code **} for any number of names and indexes.
 *
 * <p>Examples: {@code plans[0].manifest.authorizations[*]}, {@code plans[*].**}, {@code
 * **.roleDefinitionId}, {@code **}.
 */
public final class PathPattern {

  private static final String ANY_DEPTH = "**";
  private static final String ANY_NAME = "*";
  private static final String ANY_INDEX = "[*]";

  private final String text;
  private final List<String> steps;

  private PathPattern(String text, List<String> steps) {
    this.text = text;
    this.steps = steps;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if {@code pattern} is empty, or not names, indexes and stars
   */
  public static PathPattern parse(String pattern) {
    Objects.requireNonNull(pattern, "pattern");
    List<String> steps = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      int start = i > 0 && pattern.charAt(i) == '.' ? i + 1 : i;
      int end = endOfStep(pattern, start);
      String step = pattern.substring(start, end);
      boolean isIndex = step.startsWith("[");
      if (step.isEmpty() || (isIndex && start != i) || (isIndex && !isIndexStep(step))) {
        throw new IllegalArgumentException(
            "pattern must be names, indexes, *, [*] and **, such as plans[*].manifest.**, not "
                + Text.quote(pattern));
      }
      steps.add(step);
      i = end;
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("pattern must select something: ** selects every path");
    }
    return new PathPattern(pattern, List.copyOf(steps));
  }

  private static int endOfStep(String pattern, int start) {
    if (start < pattern.length() && pattern.charAt(start) == '[') {
      int close = pattern.indexOf(']', start);
      return close < 0 ? pattern.length() : close + 1;
    }
    int end = start;
    while (end < pattern.length() && pattern.charAt(end) != '.' && pattern.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  private static boolean isIndexStep(String step) {
    return step.equals(ANY_INDEX)
        || (step.length() > 2
            && step.endsWith("]")
            && step.substring(1, step.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  /** Whether the pattern selects a path; the work is the product of the two lengths at the most. */
  public boolean matches(ModelPath path) {
    List<String> names = new ArrayList<>(path.depth());
    for (ModelPath at = path; at.depth() > 0; at = at.parent().orElseThrow()) {
      names.add(0, at.lastStep());
    }
    int name = 0;
    int step = 0;
    int retryStep = -1;
    int retryName = 0;
    while (name < names.size()) {
      if (step < steps.size() && steps.get(step).equals(ANY_DEPTH)) {
        retryStep = step++;
        retryName = name;
      } else if (step < steps.size() && matchesStep(steps.get(step), names.get(name))) {
        step++;
        name++;
      } else if (retryStep >= 0) {
        step = retryStep + 1;
        name = ++retryName;
      } else {
        return false;
      }
    }
    while (step < steps.size() && steps.get(step).equals(ANY_DEPTH)) {
      step++;
    }
    return step == steps.size();
  }

  private static boolean matchesStep(String step, String name) {
    boolean isIndex = name.startsWith("[");
    return switch (step) {
      case ANY_NAME -> !isIndex;
      case ANY_INDEX -> isIndex;
      default -> step.equals(name);
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathPattern that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
