// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.id;

/** The form of marketplace identifiers, checked without a regular expression. */
final class Slugs {

  private static final int MAXIMUM_LENGTH = 50;

  private Slugs() {}

  static boolean isLowerCaseSlug(String text) {
    return isSlug(text) && text.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
  }

  static boolean isSlug(String text) {
    return !text.isEmpty()
        && text.length() <= MAXIMUM_LENGTH
        && text.chars().allMatch(Slugs::isAllowed);
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
