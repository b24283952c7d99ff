// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/**
 * How a text must arrive that was rendered in place of a plain word: where the word was, and
 * nowhere else.
 *
 * @param text the text
 */
record Arrival(String text) {

  /** The plain word, which nothing of the library's own contains. */
  static final String PLAIN = "Qx7";

  private static final Pattern COMPUTED =
      Pattern.compile(
          "(lighthouse-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-remediation)?(-\\d)?"
              + "|lh-[0-9a-f]{20}");
  private static final String CUT = "Azure Lighthouse: ";
  private static final int CUT_LENGTH = 128;

  /** Compares a value that was rendered of the plain word with the one of the text. */
  void assertArrives(String plain, String actual, String where) {
    if (plain.startsWith(CUT)) {
      String whole = plain.replace(PLAIN, text);
      int length = Math.min(whole.length(), CUT_LENGTH);
      boolean splits =
          length < whole.length() && Character.isHighSurrogate(whole.charAt(length - 1));
      assertEquals(whole.substring(0, splits ? length - 1 : length), actual, where);
    } else if (COMPUTED.matcher(plain).matches()) {
      assertTrue(COMPUTED.matcher(actual).matches(), () -> where + ": " + actual);
    } else {
      assertEquals(plain.replace(PLAIN, text), actual, where);
    }
  }
}
