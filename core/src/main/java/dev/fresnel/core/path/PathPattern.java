// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import dev.fresnel.core.internal.NeedsJacksonModule;
import dev.fresnel.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Selects paths of a model: a path in which {@code *} stands for any one name, {@code [*]} for any
 * one index, and {@code **} for any number of names and indexes, none included.
 *
 * <p>Examples: {@code plans[0].manifest.authorizations[*]}, {@code plans[*].**}, {@code
 * **.roleDefinitionId}, {@code **}. The checked object itself is {@code $}, as in a path.
 */
@NeedsJacksonModule
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
   * @throws IllegalArgumentException if {@code pattern} is not names, indexes and stars, or {@code
   *     $}
   */
  public static PathPattern parse(String pattern) {
    return tryParse(pattern)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pattern must be names, indexes, *, [*] and **, such as plans[*].manifest.**,"
                        + " or $, not "
                        + Text.quote(pattern)));
  }

  /** Reads a pattern; empty if {@code pattern} does not have that form. */
  public static Optional<PathPattern> tryParse(String pattern) {
    Objects.requireNonNull(pattern, "pattern");
    if (pattern.equals(ModelPath.root().toString())) {
      return Optional.of(new PathPattern(pattern, List.of()));
    }
    List<String> steps = Steps.split(pattern);
    return steps.isEmpty() || !steps.stream().allMatch(PathPattern::isStep)
        ? Optional.empty()
        : Optional.of(new PathPattern(pattern, List.copyOf(steps)));
  }

  private static boolean isStep(String step) {
    return switch (step) {
      case ANY_DEPTH, ANY_NAME, ANY_INDEX -> true;
      default -> Steps.isBracketed(step) ? Steps.index(step) >= 0 : step.indexOf('*') < 0;
    };
  }

  /** Whether the pattern selects a path; the work is the product of the two lengths at the most. */
  public boolean matches(ModelPath path) {
    List<String> names = Objects.requireNonNull(path, "path").stepTexts();
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
    return switch (step) {
      case ANY_NAME -> !Steps.isBracketed(name);
      case ANY_INDEX -> Steps.isBracketed(name);
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
