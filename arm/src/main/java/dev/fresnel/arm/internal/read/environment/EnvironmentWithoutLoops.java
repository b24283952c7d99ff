// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.ExpressionException;

/** What an expression can refer to where there are no copy loops. */
interface EnvironmentWithoutLoops extends EvaluationEnvironment {

  @Override
  default long copyIndex() throws ExpressionException {
    return CopyLoop.innermost(null);
  }

  @Override
  default long copyIndex(String loop) throws ExpressionException {
    return CopyLoop.named(null, loop);
  }
}
