// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.fresnel.arm.internal.expression.TemplateText;
import java.util.HexFormat;

/** How strings are written where writing them as they are would change what they mean. */
final class TemplateStrings {

  private static final HexFormat HEX = HexFormat.of();

  private TemplateStrings() {}

  /** The string that is the value once ARM has evaluated it that many times. */
  static String escape(String value, int evaluations) {
    String escaped = value;
    for (int i = 0; i < evaluations; i++) {
      escaped = TemplateText.escape(escaped);
    }
    return escaped;
  }

  /** Whether a string has half of a surrogate pair, which UTF-8 cannot carry. */
  static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPairAt(value, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** A string as JSON, with halves of surrogate pairs escaped. */
  static String quoteWithSurrogates(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (isPairAt(value, i)) {
          i++;
        } else {
          quote(value, done, i, quoted);
          quoted.append("\\u").append(HEX.toHexDigits(value.charAt(i)));
          done = i + 1;
        }
      }
    }
    quote(value, done, value.length(), quoted);
    return quoted.append('"').toString();
  }

  /** Whether a character shows nothing, or changes how what is around it shows. */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void quote(String value, int from, int to, StringBuilder quoted) {
    JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, to), quoted);
  }

  private static boolean isPairAt(String value, int i) {
    return i + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }
}
