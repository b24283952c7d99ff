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
 * @param depth the most calls, variables, parameters and containers within each other; each level
 *     takes some two KiB of the thread's stack
 * @param nesting the most arrays and objects within each other in one value
 * @param stringLength the most characters of one string that a function gives
 * @param arrayLength the most elements of one array that a function gives
 * @param work the most work in all: a call is {@link Budget#CALL}, an element looked at 1, and
 *     {@link Budget#CHARACTERS} characters read 1
 * @param memory the most bytes of all strings, arrays and objects that are made; a value that is
 *     shared counts once, each copy of it again
 */
public record Limits(
    int expressionLength,
    int depth,
    int nesting,
    int stringLength,
    int arrayLength,
    long work,
    long memory) {

  private static final Limits STANDARD =
      new Limits(24_576, 200, 100, 131_072, 10_000, 30_000_000, 32L * 1024 * 1024);

  /** Limits that are not negative. */
  public Limits {
    requireNotNegative("expressionLength", expressionLength);
    requireNotNegative("depth", depth);
    requireNotNegative("nesting", nesting);
    requireNotNegative("stringLength", stringLength);
    requireNotNegative("arrayLength", arrayLength);
    requireNotNegative("work", work);
    requireNotNegative("memory", memory);
  }

  private static void requireNotNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
  }

  /**
   * The limits of Azure Resource Manager, and where it tells none: what a template of 4 MB needs
   * many times over, but no more than half a second and 32 MiB.
   */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another limit of depth. */
  public Limits withDepth(int newDepth) {
    return new Limits(expressionLength, newDepth, nesting, stringLength, arrayLength, work, memory);
  }

  /** The same with another limit of work. */
  public Limits withWork(long newWork) {
    return new Limits(expressionLength, depth, nesting, stringLength, arrayLength, newWork, memory);
  }

  /** The same with another limit of memory, in bytes. */
  public Limits withMemory(long newMemory) {
    return new Limits(expressionLength, depth, nesting, stringLength, arrayLength, work, newMemory);
  }
}
