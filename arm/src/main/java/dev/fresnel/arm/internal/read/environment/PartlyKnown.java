// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.TemplateText;
import dev.fresnel.core.internal.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts of values that may not be known, wholly or in part, such as {@code
 * /subscriptions/{parameters('id')}}.
 */
public final class PartlyKnown {

  private PartlyKnown() {}

  /**
   * The text that names are compared by: of a string, the string in lower case; of an unknown
   * value, what is known of it, with what is not in braces; of any other value, the empty text.
   */
  public static String name(@Nullable ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    }
    return value instanceof ArmString string ? string.value().toLowerCase(Locale.ROOT) : "";
  }

  /** The expression that gives an unknown value, in brackets as it would stand in a template. */
  public static String expression(ArmUnknown unknown) {
    if (unknown.origin() instanceof JsonString origin && isBracketed(origin.text())) {
      String written = origin.text();
      while (!TemplateText.isExpression(written)) {
        written = TemplateText.literal(written);
      }
      return written;
    }
    return "[" + withoutBraces(unknown.text()) + "]";
  }

  private static boolean isBracketed(String text) {
    return text.length() > 1 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
  }

  private static String withoutBraces(String text) {
    return isHole(text) ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isHole(String text) {
    return text.startsWith("{") && text.indexOf('}') == text.length() - 1;
  }

  /** The parts of a text between the places where a character stands that is not within braces. */
  public static List<String> segments(String text, char separator) {
    if (text.indexOf(separator) < 0) {
      return List.of(segment(text));
    }
    List<String> segments = new ArrayList<>();
    int start = 0;
    int braces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == separator && braces <= 0) {
        segments.add(segment(text.substring(start, i)));
        start = i + 1;
      }
    }
    segments.add(segment(text.substring(start)));
    return segments;
  }

  private static String segment(String text) {
    return isHole(text) ? "[" + withoutBraces(text) + "]" : text;
  }

  /** The string that values make when they are written after each other. */
  static ArmValue join(ArmValue... values) {
    StringBuilder text = new StringBuilder();
    ArmUnknown unknown = null;
    for (ArmValue value : values) {
      text.append(part(value));
      unknown = unknown == null && value instanceof ArmUnknown first ? first : unknown;
    }
    return unknown == null
        ? ArmString.of(text.toString())
        : ArmUnknown.of(unknown.cause(), unknown.reason(), text.toString());
  }

  private static String part(ArmValue value) {
    if (value instanceof ArmUnknown unknown) {
      return unknown.text();
    }
    return value instanceof ArmString string ? string.value() : value.toString();
  }
}
