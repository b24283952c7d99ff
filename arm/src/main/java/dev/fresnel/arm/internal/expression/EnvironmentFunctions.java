// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions that ask the environment: parameters, variables, copy loops, and the deployment.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-deployment">deployment
 * functions</a>.
 */
final class EnvironmentFunctions {

  static final String VARIABLES = "variables";

  private EnvironmentFunctions() {}

  static List<Function> all() {
    List<Function> all = new ArrayList<>();
    all.add(here("copyIndex", 0, 2, EnvironmentFunctions::copyIndex));
    all.add(
        here(
            "parameters",
            1,
            1,
            arguments -> deeper(arguments, arguments.environment()::parameter)));
    all.add(
        here(VARIABLES, 1, 1, arguments -> deeper(arguments, arguments.environment()::variable)));
    for (DeploymentFact fact : DeploymentFact.values()) {
      all.add(here(fact.function(), 0, 0, arguments -> arguments.environment().fact(fact)));
    }
    return all;
  }

  /** A function of which the same arguments give something else in another environment. */
  private static Function here(String name, int minimum, int maximum, Function.Eager eager) {
    return Function.open(
        name,
        minimum,
        maximum,
        arguments -> {
          ArmUnknown unknown = arguments.firstUnknown();
          return unknown == null ? eager.apply(arguments) : arguments.unrelated(unknown);
        });
  }

  /** How the environment finds something by its name, and evaluates it. */
  @FunctionalInterface
  private interface LookUp {

    ArmValue find(String name) throws ExpressionException;
  }

  private static ArmValue deeper(Arguments arguments, LookUp lookUp) throws ExpressionException {
    String name = arguments.text(0);
    Budget budget = arguments.budget();
    budget.read(name.length());
    budget.enter();
    try {
      return lookUp.find(name);
    } finally {
      budget.leave();
    }
  }

  private static ArmValue copyIndex(Arguments arguments) throws ExpressionException {
    EvaluationEnvironment environment = arguments.environment();
    if (arguments.count() == 0) {
      return ArmInteger.of(environment.copyIndex());
    }
    long index;
    long offset;
    if (arguments.get(0) instanceof ArmInteger && arguments.count() == 1) {
      index = environment.copyIndex();
      offset = arguments.integer(0);
    } else {
      index = environment.copyIndex(arguments.text(0));
      offset = arguments.count() > 1 ? arguments.integer(1) : 0;
    }
    try {
      return ArmInteger.of(Math.addExact(index, offset));
    } catch (ArithmeticException e) {
      throw arguments.fault("copyIndex with this offset does not fit 64 bits");
    }
  }
}
