// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.arm.internal.expression.TemplateText;

/** Any text, as a string of a template, is a literal, or is parsed, or has a fault within it. */
public final class ExpressionTarget {

  private ExpressionTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    run(new String(input, UTF_8));
  }

  private static void run(String text) {
    String escaped = TemplateText.escape(text);
    if (TemplateText.isExpression(escaped) || !TemplateText.literal(escaped).equals(text)) {
      throw new AssertionError("not escaped: " + escaped);
    }
    String bracketed = TemplateText.isExpression(text) ? text : "[" + text + "]";
    if (TemplateText.isExpression(bracketed)) {
      parse(bracketed);
    }
  }

  private static void parse(String text) {
    try {
      Expression.parse(text, Limits.standard());
    } catch (ExpressionException e) {
      check(e, text);
    }
  }

  /** What holds of the fault of any expression. */
  static void check(ExpressionException fault, String text) {
    if (fault.offset() < 0 || fault.offset() > text.length() || fault.message().isBlank()) {
      throw new AssertionError(fault.offset() + " " + fault.message() + " in " + text, fault);
    }
  }
}
