// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.hcl;

import dev.fresnel.arm.internal.output.TemplateStrings;
import dev.fresnel.core.internal.output.JsonStrings;

/**
 * Strings as Terraform reads them.
 *
 * <p>Source: <a
 * href="https://developer.hashicorp.com/terraform/language/expressions/strings">strings in
 * Terraform</a>.
 */
final class HclStrings {

  private HclStrings() {}

  /**
   * An expression whose value is the string: a literal in which nothing is a template, and in which
   * everything that cannot be seen is escaped. There is no literal for half of a surrogate pair;
   * JSON has one, so Terraform is told to read that.
   */
  static String quote(String value) {
    return JsonStrings.hasLoneSurrogate(value)
        ? "jsondecode(" + literal(JsonStrings.quote(value)) + ")"
        : literal(value);
  }

  private static String literal(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (codePoint) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '$', '%' ->
            sign((char) codePoint, i < value.length() && value.charAt(i) == '{', quoted);
        default -> append(codePoint, quoted);
      }
    }
    return quoted.append('"').toString();
  }

  /** Doubling the sign before a brace escapes it, but not after a sign of its kind. */
  private static void sign(char sign, boolean beforeBrace, StringBuilder quoted) {
    if (!beforeBrace) {
      quoted.append(sign);
    } else if (quoted.charAt(quoted.length() - 1) == sign) {
      unicode(sign, quoted);
    } else {
      quoted.append(sign).append(sign);
    }
  }

  private static void append(int codePoint, StringBuilder quoted) {
    if (TemplateStrings.isInvisible(codePoint)) {
      unicode(codePoint, quoted);
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }

  private static void unicode(int codePoint, StringBuilder quoted) {
    boolean small = codePoint <= Character.MAX_VALUE;
    String digits = Integer.toHexString(codePoint);
    quoted
        .append(small ? "\\u" : "\\U")
        .append("0".repeat((small ? 4 : 8) - digits.length()))
        .append(digits);
  }
}
