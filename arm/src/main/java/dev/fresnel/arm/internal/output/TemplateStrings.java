// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.arm.internal.expression.TemplateText;

/** How strings are written where writing them as they are would change what they mean. */
public final class TemplateStrings {

  private TemplateStrings() {}

  /** The string that is the value once ARM has evaluated it that many times. */
  public static String escape(String value, int evaluations) {
    String escaped = value;
    for (int i = 0; i < evaluations; i++) {
      escaped = TemplateText.escape(escaped);
    }
    return escaped;
  }

  /** Whether a character shows nothing, or changes how what is around it shows. */
  public static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
