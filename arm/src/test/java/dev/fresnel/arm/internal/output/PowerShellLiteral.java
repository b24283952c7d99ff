// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

/** Reads a PowerShell argument: a literal, or literals and characters added up in parentheses. */
public final class PowerShellLiteral {

  private static final String QUOTES = "'\u2018\u2019\u201a\u201b";
  private static final String CHARACTER = " + [char]::ConvertFromUtf32(0x";

  private PowerShellLiteral() {}

  /** The value of the argument. */
  public static String read(String argument) {
    StringBuilder value = new StringBuilder();
    if (!argument.startsWith("(")) {
      expect(argument.length(), literal(argument, 0, value), argument);
      return value.toString();
    }
    int i = literal(argument, 1, value);
    while (argument.charAt(i) == ' ') {
      if (argument.startsWith(CHARACTER, i)) {
        int end = argument.indexOf(')', i);
        value.appendCodePoint(
            Integer.parseInt(argument.substring(i + CHARACTER.length(), end), 16));
        i = end + 1;
      } else {
        i = literal(argument, i + 3, value);
      }
    }
    expect(argument.length() - 1, i, argument);
    return value.toString();
  }

  private static int literal(String text, int from, StringBuilder value) {
    expect('\'', text.charAt(from), text);
    int i = from + 1;
    while (true) {
      if (QUOTES.indexOf(text.charAt(i)) < 0) {
        value.append(text.charAt(i++));
      } else if (i + 1 < text.length() && QUOTES.indexOf(text.charAt(i + 1)) >= 0) {
        value.append(text.charAt(i));
        i += 2;
      } else {
        return i + 1;
      }
    }
  }

  private static void expect(int expected, int actual, String text) {
    if (expected != actual) {
      throw new AssertionError("expected " + expected + ", not " + actual + ": " + text);
    }
  }
}
