// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

/** Reads a PowerShell string in single quotes as PowerShell's language specification defines it. */
public final class PowerShellLiteral {

  private static final String QUOTES = "'\u2018\u2019\u201a\u201b";

  private PowerShellLiteral() {}

  /** Reads the literal that begins at a place, and tells where it ends. */
  public static int read(String text, int from, StringBuilder value) {
    if (text.charAt(from) != '\'') {
      throw new AssertionError("no literal: " + text.substring(from));
    }
    int i = from + 1;
    while (true) {
      if (QUOTES.indexOf(text.charAt(i)) < 0) {
        value.append(text.charAt(i++));
      } else if (i + 1 < text.length() && QUOTES.indexOf(text.charAt(i + 1)) >= 0) {
        value.append(text.charAt(i + 1));
        i += 2;
      } else {
        return i + 1;
      }
    }
  }
}
