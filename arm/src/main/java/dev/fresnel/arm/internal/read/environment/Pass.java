// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * One of the evaluations that a string goes through: by the template that it stands in, and before
 * that by those around it that evaluate what is nested in them.
 */
public interface Pass {

  /** What an expression can refer to within copy loops. */
  EvaluationEnvironment within(@Nullable CopyLoop loops);
}
