// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import dev.fresnel.arm.internal.output.TemplateStrings;
import dev.fresnel.core.internal.output.JsonStrings;

/** Strings as shells take them for one argument, whatever they look like. */
public final class ShellStrings {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private ShellStrings() {}

  /**
   * Whether a string can be an argument in a command line that is one line and shows what it does.
   *
   * <p>No shell can pass on NUL, and no encoding can carry half of a surrogate pair. A line end
   * would end the command line; other control characters act on the terminal, and marks of
   * direction make the line read otherwise than the shell reads it. The two joiners are part of
   * words in some languages and do neither.
   */
  public static boolean isPossible(String value) {
    return !JsonStrings.hasLoneSurrogate(value)
        && value
            .codePoints()
            .allMatch(
                each ->
                    each == ZERO_WIDTH_JOINER
                        || each == ZERO_WIDTH_NON_JOINER
                        || !TemplateStrings.isInvisible(each));
  }

  /** One argument for any shell that quotes as POSIX has it; the string must be possible. */
  static String posix(String value) {
    return !value.isEmpty() && value.chars().allMatch(ShellStrings::isPlain)
        ? value
        : "'" + value.replace("'", "'\\''") + "'";
  }

  /**
   * One argument for PowerShell, which takes typographic quotes for quotes; the string must be
   * possible.
   */
  static String powerShell(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('\'');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\'' || (c >= '\u2018' && c <= '\u201b')) {
        quoted.append(c);
      }
      quoted.append(c);
    }
    return quoted.append('\'').toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_./:@".indexOf(c) >= 0;
  }
}
