// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.Nullable;

/**
 * Makes the texts of unknown values, so that what is computed twice from the same unknown has the
 * same text.
 */
final class Symbols {

  private static final int LONGEST = 1_000;

  private final Budget budget;

  Symbols(Budget budget) {
    this.budget = budget;
  }

  /** A property or element of an unknown value. */
  ArmUnknown selected(ArmUnknown target, ArmValue key) throws ExpressionException {
    String selector = key instanceof ArmString name ? "." + name.value() : "[" + inner(key) + "]";
    return target.withText(hole(inner(target) + selector));
  }

  /** What depends on an unknown value in a way that is not told. */
  ArmUnknown unrelated(ArmUnknown unknown) {
    return unknown.withText("{#" + budget.nextUnrelated() + "}");
  }

  /** What a function gives that is called with values of which one is unknown. */
  ArmUnknown called(String function, ArmValue[] values, ArmUnknown unknown)
      throws ExpressionException {
    StringBuilder text = new StringBuilder(function).append('(');
    for (int i = 0; i < values.length; i++) {
      String argument = inner(values[i]);
      if (argument == null) {
        return unrelated(unknown);
      }
      text.append(i == 0 ? "" : ",").append(argument);
    }
    return unknown.withText(hole(text.append(')').toString()));
  }

  /** A string that is put together of known and unknown ones. */
  ArmUnknown joined(CharSequence text, ArmUnknown unknown) throws ExpressionException {
    budget.steps(text.length());
    return unknown.withText(
        text.length() <= LONGEST ? text.toString() : "{" + ArmGuid.of(text.toString()) + "}");
  }

  private String hole(String content) throws ExpressionException {
    budget.steps(content.length());
    return "{" + (content.length() <= LONGEST ? content : ArmGuid.of(content)) + "}";
  }

  private static @Nullable String inner(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      String text = unknown.text();
      boolean isHole = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
      return isHole
          ? text.substring(1, text.length() - 1)
          : "'" + text.replace('{', '(').replace('}', ')') + "'";
    } else if (value instanceof ArmString string) {
      return string.value().length() > LONGEST
          ? ArmGuid.of(string.value())
          : "'" + string.value().replace('{', '(').replace('}', ')') + "'";
    } else if (value instanceof ArmArray || value instanceof ArmObject) {
      return null;
    }
    return value.toString();
  }
}
