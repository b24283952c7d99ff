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
 * @param outer the loop around; null if there is none
 */
public record CopyLoop(String name, long index, @Nullable CopyLoop outer) {

  /** The round of the innermost loop. */
  public static long innermost(@Nullable CopyLoop loops) throws ExpressionException {
    if (loops == null) {
      throw new ExpressionException(
          Kind.REFERENCE, "copyIndex() stands in no copy loop here; move it into one", 0);
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
