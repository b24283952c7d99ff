// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Functions that have another value at each deployment: not known of a document that is only read,
 * and made up for a deployment that is being done.
 */
final class RunFunctions {

  private static final String DEFAULT_FORMAT = "yyyyMMdd'T'HHmmss'Z'";

  /** What means the same in the formats of .NET and of Java, and what both take as it is. */
  private static final String COMMON = "yMdHms-:/ ._";

  private RunFunctions() {}

  static Function newGuid(Function unknown) {
    return new Function(
        unknown.name(),
        unknown.minimum(),
        unknown.maximum(),
        (call, evaluation) -> {
          ArmValue value = unknown.body().apply(call, evaluation);
          return evaluation.session().now() == null
              ? value
              : ArmString.of(evaluation.session().nextGuid().toString());
        });
  }

  static Function utcNow(Function unknown) {
    return new Function(
        unknown.name(),
        unknown.minimum(),
        unknown.maximum(),
        (call, evaluation) -> {
          ArmValue value = unknown.body().apply(call, evaluation);
          Instant now = evaluation.session().now();
          String format = now == null ? "" : javaFormat(call, evaluation);
          return now == null || format.isEmpty()
              ? value
              : ArmString.of(
                  DateTimeFormatter.ofPattern(format, Locale.ROOT)
                      .withZone(ZoneOffset.UTC)
                      .format(now));
        });
  }

  /** The format as Java has it; empty if it is another one there. */
  private static String javaFormat(Invocation call, Evaluation evaluation)
      throws ExpressionException {
    Arguments arguments = new Arguments(call, List.of(call.values(evaluation)), evaluation);
    if (arguments.count() == 0) {
      return DEFAULT_FORMAT;
    } else if (arguments.firstUnknown() != null) {
      return "";
    }
    String text = arguments.text(0);
    if (text.equals("u")) {
      return "yyyy-MM-dd HH:mm:ss'Z'";
    } else if (text.equals("d")) {
      return "MM/dd/yyyy";
    }
    return text.length() > 1 && text.chars().allMatch(each -> COMMON.indexOf(each) >= 0)
        ? text
        : "";
  }
}
