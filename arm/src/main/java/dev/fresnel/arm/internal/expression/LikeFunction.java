// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;

/**
 * The function {@code like}, which compares a string with a pattern in which {@code *} stands for
 * any characters.
 *
 * <p>Whether case counts is not documented, nor is another wildcard; where the answer depends on
 * that, it is unknown. Source: <a
 * href="https://github.com/Azure/bicep/issues/18263">Azure/bicep#18263</a>.
 */
final class LikeFunction {

  private static final String UNDOCUMENTED = "what like() makes of this pattern is not documented";

  private LikeFunction() {}

  static List<Function> all() {
    return List.of(Function.of("like", 2, 2, LikeFunction::like));
  }

  private static ArmValue like(Arguments arguments) throws ExpressionException {
    String text = arguments.text(0);
    String pattern = arguments.text(1);
    arguments
        .budget()
        .read(2 * SearchFunctions.WORK_FACTOR * ((long) text.length() + pattern.length()));
    boolean matches = matches(text, pattern, false);
    if (matches != matches(text, pattern, true) || pattern.indexOf('?') >= 0) {
      return arguments.unknown(
          ArmUnknown.of(ArmUnknown.Cause.DEPLOYMENT, UNDOCUMENTED, PartialText.known("")));
    }
    return ArmBoolean.of(matches);
  }

  private static boolean matches(String text, String pattern, boolean ignoresCase) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return ignoresCase ? text.equalsIgnoreCase(pattern) : text.equals(pattern);
    }
    int lastStar = pattern.lastIndexOf('*');
    String end = pattern.substring(lastStar + 1);
    int to = text.length() - end.length();
    if (to < star
        || !text.regionMatches(ignoresCase, 0, pattern, 0, star)
        || !text.regionMatches(ignoresCase, to, end, 0, end.length())) {
      return false;
    }
    String middle = text.substring(0, to);
    int at = star;
    for (int from = star + 1; from <= lastStar; ) {
      int next = pattern.indexOf('*', from);
      TextSearch part = new TextSearch(pattern.substring(from, next), ignoresCase, false);
      int found = part.in(middle, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
      from = next + 1;
    }
    return true;
  }
}
