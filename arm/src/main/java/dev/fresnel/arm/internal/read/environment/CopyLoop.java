// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A copy loop at one of its rounds, within others.
 *
 * @param name the loop's name
 * @param index the round, counted from 0
 * @param isOfResource whether it makes resources, rather than elements of a property or variable
 * @param outer the loop around; null if there is none
 */
public record CopyLoop(String name, long index, boolean isOfResource, @Nullable CopyLoop outer) {

  /**
   * The round of the loop that makes the resource; of the innermost loop if there is none. Source:
   * <a
   * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-numeric#copyindex">copyIndex</a>.
   */
  public static long innermost(@Nullable CopyLoop loops) throws ExpressionException {
    if (loops == null) {
      throw new ExpressionException(
          Kind.REFERENCE, "copyIndex() stands in no copy loop here; move it into one", 0);
    }
    for (CopyLoop loop = loops; loop != null; loop = loop.outer()) {
      if (loop.isOfResource()) {
        return loop.index();
      }
    }
    return loops.index();
  }

  /** The round of the loop of a name. */
  public static long named(@Nullable CopyLoop loops, String name) throws ExpressionException {
    for (CopyLoop loop = loops; loop != null; loop = loop.outer()) {
      if (loop.name().equalsIgnoreCase(name)) {
        return loop.index();
      }
    }
    throw new ExpressionException(
        Kind.REFERENCE, "There is no copy loop " + Text.quote(name) + " around this", 0);
  }
}
