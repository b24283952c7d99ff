// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

/**
 * How much the evaluation of one document may ask for, so that no template exhausts heap, stack or
 * patience.
 *
 * <p>Where Azure Resource Manager has a limit, that one is taken. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/best-practices#template-limits">template
 * limits</a>.
 *
 * @param expressionLength the most characters of an expression
 * @param depth the most calls within each other, through parameters and variables as well
 * @param nesting the most arrays and objects that functions put into each other
 * @param stringLength the most characters of one string that a function gives
 * @param arrayLength the most elements of one array that a function gives
 * @param totalCharacters the most characters of all strings that functions give
 * @param totalElements the most elements of all arrays and objects that functions give
 * @param totalSteps the most steps: calls, comparisons, elements visited
 */
public record Limits(
    int expressionLength,
    int depth,
    int nesting,
    int stringLength,
    int arrayLength,
    long totalCharacters,
    long totalElements,
    long totalSteps) {

  /** The limits of Azure Resource Manager, and generous ones where it tells none. */
  public static Limits standard() {
    return new Limits(24_576, 200, 100, 131_072, 10_000, 8_000_000, 1_000_000, 10_000_000);
  }
}
