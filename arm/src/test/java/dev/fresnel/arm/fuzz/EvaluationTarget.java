// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.Expression;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.arm.internal.expression.TestEnvironment;

/** Any expression has a value, or a fault within it; the same one every time. */
public final class EvaluationTarget {

  private EvaluationTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = "[" + new String(input, UTF_8) + "]";
    if (!TemplateText.isExpression(text)) {
      return;
    }
    String outcome = evaluate(text, TestEnvironment.GROUP);
    if (!outcome.equals(evaluate(text, TestEnvironment.GROUP))) {
      throw new AssertionError("not the same twice: " + text);
    }
    evaluate(text, TestEnvironment.UNKNOWN_SUBSCRIPTION);
    evaluate(text, TestEnvironment.TENANT);
  }

  private static String evaluate(String text, EvaluationEnvironment environment) {
    Limits limits = Limits.standard();
    try {
      ArmValue value =
          Expression.parse(text, limits).evaluate(environment, new EvaluationSession(limits));
      return value.describe() + TestEnvironment.show(value);
    } catch (ExpressionException e) {
      ExpressionTarget.check(e, text);
      return e.kind() + " " + e.offset() + " " + e.message();
    }
  }
}
