// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.HexFormat;

/** Strings as JSON, those included that UTF-8 cannot carry as they are. */
public final class JsonStrings {

  private static final HexFormat HEX = HexFormat.of();

  private JsonStrings() {}

  /** Whether a string has half of a surrogate pair, which UTF-8 cannot carry. */
  public static boolean hasLoneSurrogate(String value) {
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
  public static String quote(String value) {
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

  private static void quote(String value, int from, int to, StringBuilder quoted) {
    JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, to), quoted);
  }

  private static boolean isPairAt(String value, int i) {
    return i + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }
}
