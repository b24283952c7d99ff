// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import dev.fresnel.arm.internal.output.TemplateStrings;
import dev.fresnel.core.internal.output.JsonStrings;

/**
 * Strings and names as Bicep writes them.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/data-types#strings">strings
 * in Bicep</a>.
 */
final class BicepStrings {

  private BicepStrings() {}

  /**
   * An expression whose value is the string: a literal, in which everything that cannot be seen is
   * escaped, so that no mark of direction changes how the text around it reads. Bicep has no
   * literal for half of a surrogate pair; JSON has, so Bicep is told to read that.
   */
  static String quote(String value) {
    return JsonStrings.hasLoneSurrogate(value)
        ? "json(" + literal(JsonStrings.quote(value)) + ")"
        : literal(value);
  }

  /** A member's name: as it is if Bicep takes it so, else as a literal. */
  static String key(String key) {
    return isIdentifier(key) ? key : literal(key);
  }

  private static String literal(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('\'');
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (codePoint) {
        case '\'' -> quoted.append("\\'");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '$' -> quoted.append(i < value.length() && value.charAt(i) == '{' ? "\\$" : "$");
        default -> append(codePoint, quoted);
      }
    }
    return quoted.append('\'').toString();
  }

  private static void append(int codePoint, StringBuilder quoted) {
    if (TemplateStrings.isInvisible(codePoint)) {
      quoted.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }

  private static boolean isIdentifier(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
