// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.path;

import java.util.ArrayList;
import java.util.List;

/** The form that paths and patterns share: names joined by periods, and brackets after them. */
final class Steps {

  private static final int MAXIMUM_DIGITS = 10;

  private Steps() {}

  /** The names and bracketed steps of a text, in order; none if it does not have the form. */
  static List<String> split(String text) {
    List<String> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean bracketed = text.charAt(at) == '[';
      int start = bracketed || at == 0 ? at : at + 1;
      int end = bracketed ? text.indexOf(']', start) + 1 : endOfName(text, start);
      boolean joined = start == at || text.charAt(at) == '.';
      if (!joined || end <= start || (!bracketed && !isName(text.substring(start, end)))) {
        return List.of();
      }
      steps.add(text.substring(start, end));
      at = end;
    }
    return steps;
  }

  static boolean isName(String text) {
    return !text.isEmpty()
        && !text.equals("$")
        && text.indexOf('.') < 0
        && text.indexOf('[') < 0
        && text.indexOf(']') < 0;
  }

  static boolean isBracketed(String step) {
    return step.charAt(0) == '[';
  }

  /** The index in a bracketed step; -1 if it is not one that a path can hold and would write so. */
  static int index(String step) {
    int digits = step.length() - 2;
    if (digits < 1 || digits > MAXIMUM_DIGITS || (digits > 1 && step.charAt(1) == '0')) {
      return -1;
    }
    long number = 0;
    for (int i = 1; i <= digits; i++) {
      char c = step.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number <= Integer.MAX_VALUE ? (int) number : -1;
  }

  private static int endOfName(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    return end;
  }
}
