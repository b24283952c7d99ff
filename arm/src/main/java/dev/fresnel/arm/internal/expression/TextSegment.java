// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/** A part of a string that is known, or not known, as a whole. */
public sealed interface TextSegment {

  /**
   * Characters that are known.
   *
   * @param text at least one character
   */
  record KnownText(String text) implements TextSegment {}

  /**
   * Any number of characters, also none, that are not known.
   *
   * @param source what they will be
   */
  record UnknownText(UnknownSource source) implements TextSegment {}
}
