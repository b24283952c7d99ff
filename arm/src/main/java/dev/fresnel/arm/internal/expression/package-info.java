// SPDX-License-Identifier: Apache-2.0
/**
 * The language of expressions in ARM templates.
 *
 * <p>{@code Parser} makes a tree of an {@code Expression}. Evaluated in an {@code
 * EvaluationEnvironment} it gives an {@code ArmValue}; of one that is not known before deployment,
 * {@code ArmUnknown}, {@code PartialText} and {@code PartialList} keep what is. The functions stand
 * in classes by their kinds, listed in {@code FunctionTable}. What a document's evaluations share
 * is an {@code EvaluationSession}; every step charges its {@code Budget} for what it does.
 */
@NullMarked
package dev.fresnel.arm.internal.expression;

import org.jspecify.annotations.NullMarked;
