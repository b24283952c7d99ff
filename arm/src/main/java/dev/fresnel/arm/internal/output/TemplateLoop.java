// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output;

/**
 * A loop, with a turn for each element of an array.
 *
 * @param name what the loop is called
 * @param array the array
 */
public record TemplateLoop(String name, TemplateExpression array) {

  /** The element that the current turn is about. */
  public TemplateExpression element() {
    return language -> language.currentElement(array.in(language));
  }

  /** The number of the current turn, from zero. */
  public TemplateExpression turn() {
    return ExpressionSyntax::currentTurn;
  }
}
