// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathPatternProperties {

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.of("a", "b", "[0]", "[1]").list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.of("a", "b", "[0]", "[1]", "*", "[*]", "**")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String text(List<String> steps) {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append(text.isEmpty() || step.startsWith("[") ? "" : ".").append(step);
    }
    return text.toString();
  }

  @Property
  void aPathSelectsItself(@ForAll("paths") List<String> path) {
    assertTrue(PathPattern.parse(text(path)).matches(ModelPath.parse(text(path))));
  }

  @Property
  void matchingIsThatOfARegularExpression(
      @ForAll("patterns") List<String> pattern, @ForAll("paths") List<String> path) {
    StringBuilder expression = new StringBuilder();
    for (String step : pattern) {
      expression.append(
          switch (step) {
            case "**" -> "(?:/[^/]+)*";
            case "*" -> "/[^/\\[]+";
            case "[*]" -> "/\\[\\d+\\]";
            default -> "/" + Pattern.quote(step);
          });
    }
    boolean expected = Pattern.matches(expression.toString(), "/" + String.join("/", path));

    assertEquals(expected, PathPattern.parse(text(pattern)).matches(ModelPath.parse(text(path))));
  }
}
