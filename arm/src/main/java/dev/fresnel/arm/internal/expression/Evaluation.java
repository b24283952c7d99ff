// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of one expression: its environment, what the document's evaluations share, and the
 * variables of the lambdas that are being called.
 */
final class Evaluation {

  private final EvaluationEnvironment environment;
  private final EvaluationSession session;
  private @Nullable Map<FoldedName, ArmValue> lambdaVariables;

  Evaluation(EvaluationEnvironment environment, EvaluationSession session) {
    this.environment = environment;
    this.session = session;
  }

  EvaluationEnvironment environment() {
    return environment;
  }

  Budget budget() {
    return session.budget();
  }

  EvaluationSession session() {
    return session;
  }

  UnknownValues unknowns() {
    return session.unknowns();
  }

  /** An array that a function makes, and has charged for. */
  ArmArray array(List<? extends ArmValue> elements) throws ExpressionException {
    return session.bounded(ArmArray.of(elements));
  }

  /** An object that a function makes, and has charged for. */
  ArmObject object(ArmObject.Builder builder) throws ExpressionException {
    return session.bounded(builder.build());
  }

  /** The value of a lambda variable; null if no lambda around has it. */
  @Nullable ArmValue lambdaVariable(String name) {
    return lambdaVariables == null ? null : lambdaVariables.get(new FoldedName(name));
  }

  /** Sets a lambda variable, or removes it; gives the value that it had before. */
  @Nullable ArmValue setLambdaVariable(FoldedName name, @Nullable ArmValue value) {
    Map<FoldedName, ArmValue> variables = lambdaVariables;
    if (variables == null) {
      variables = new HashMap<>();
      lambdaVariables = variables;
    }
    return value == null ? variables.remove(name) : variables.put(name, value);
  }
}
