// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is evaluated in: the template that it stands in, and the deployment.
 *
 * <p>Parameters and variables are evaluated when they are asked for. An implementation finds out
 * about those that depend on themselves, and says so with {@link ExpressionException.Kind#CYCLE};
 * it reports a fault within a variable where that stands, and gives an {@link ArmUnknown} here. An
 * offset in what it throws does not count: it is replaced by that of the call.
 */
public interface EvaluationEnvironment {

  /** The value of a parameter. */
  ArmValue parameter(String name) throws ExpressionException;

  /** The value of a variable. */
  ArmValue variable(String name) throws ExpressionException;

  /** How often the innermost copy loop has run, counted from 0. */
  long copyIndex() throws ExpressionException;

  /** How often a copy loop of a name has run, counted from 0. */
  long copyIndex(String loop) throws ExpressionException;

  /** What a function about the deployment gives, such as {@code subscription()}. */
  ArmValue fact(DeploymentFact fact) throws ExpressionException;

  /**
   * The id of the subscription, or the name of the group, that is deployed to; null if it has to be
   * taken from what {@link #fact} gives. Most ids of resources need no more than that.
   */
  default @Nullable ArmValue nameOf(DeploymentFact fact) throws ExpressionException {
    return null;
  }

  /** What is deployed to: it decides about the ids that {@code resourceId} gives. */
  DeploymentLevel level();

  /**
   * What a function of the template's own gives.
   *
   * @param name its name space, a period, and its name
   */
  ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException;

  /**
   * What {@code reference()} gives, as JSON; null if that is not known, as in a document that is
   * only read.
   *
   * @param target the name, symbolic name or resource id of what is referred to
   * @param apiVersion the version of the interface that is asked; empty if none is named
   * @param isFull whether all of the resource is asked for, and not its properties alone
   */
  default @Nullable String reference(String target, String apiVersion, boolean isFull) {
    return null;
  }

  /**
   * What {@code references()} gives, as JSON; null if that is not known.
   *
   * @param symbol the symbolic name of a collection of resources
   * @param isFull whether all of each resource is asked for, and not its properties alone
   */
  default @Nullable String references(String symbol, boolean isFull) {
    return null;
  }

  /**
   * Whether {@code newGuid()} and {@code utcNow()}, which give another value each time, may be
   * called here.
   */
  default boolean takesNewValues() {
    return true;
  }

  /**
   * What tells this environment from others: an expression that asks Azure for something, such as
   * {@code reference('x')}, is the same unknown value wherever this is the same object.
   */
  default Object identity() {
    return this;
  }
}
