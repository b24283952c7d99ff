// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

import dev.fresnel.core.internal.output.JsonStrings;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Strings as shells take them for one argument, whatever is in them.
 *
 * <p>Characters that cannot be seen are written as escapes, so that a line shows what it does and
 * stays one line.
 */
public final class ShellStrings {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ShellStrings() {}

  /** One argument for bash and the shells that quote as it does, in any locale. */
  public static String bash(String value) {
    if (!value.isEmpty() && value.chars().allMatch(ShellStrings::isPlain)) {
      return value;
    }
    boolean escapes = value.codePoints().anyMatch(TemplateStrings::isInvisible);
    StringBuilder quoted = new StringBuilder(value.length() + 8).append(escapes ? "$'" : "'");
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\'') {
        quoted.append(escapes ? "\\'" : "'\\''");
      } else if (codePoint == '\\' && escapes) {
        quoted.append("\\\\");
      } else if (TemplateStrings.isInvisible(codePoint)) {
        for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          quoted.append("\\x").append(HEX.toHexDigits(each));
        }
      } else {
        quoted.appendCodePoint(codePoint);
      }
    }
    return quoted.append('\'').toString();
  }

  /** One argument for PowerShell, which takes typographic quotes for quotes. */
  public static String powerShell(String value) {
    boolean escapes = value.codePoints().anyMatch(TemplateStrings::isInvisible);
    StringBuilder quoted = new StringBuilder(value.length() + 8).append(escapes ? "('" : "'");
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\'' || (codePoint >= 0x2018 && codePoint <= 0x201b)) {
        quoted.appendCodePoint(codePoint).appendCodePoint(codePoint);
      } else if (TemplateStrings.isInvisible(codePoint)) {
        quoted
            .append("' + [char]::ConvertFromUtf32(0x")
            .append(HEX.toHexDigits(codePoint, 6))
            .append(") + '");
      } else {
        quoted.appendCodePoint(codePoint);
      }
    }
    return quoted.append(escapes ? "')" : "'").toString();
  }

  /** Whether a shell can be given the string at all: no NUL, no half of a surrogate pair. */
  public static boolean isPossible(String value) {
    return value.indexOf('\0') < 0 && !JsonStrings.hasLoneSurrogate(value);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_./:@".indexOf(c) >= 0;
  }
}
