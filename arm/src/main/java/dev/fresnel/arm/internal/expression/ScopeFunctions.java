// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Functions that ask the scope: parameters, variables, copy loops, and the deployment.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-deployment">deployment
 * functions</a>.
 */
final class ScopeFunctions {

  private ScopeFunctions() {}

  static List<Function> all() {
    List<Function> all = new ArrayList<>();
    all.add(Function.of("copyIndex", 0, 2, ScopeFunctions::copyIndex));
    all.add(
        Function.of(
            "parameters",
            1,
            1,
            arguments -> arguments.evaluation().scope().parameter(arguments.text(0))));
    all.add(
        Function.of(
            "variables",
            1,
            1,
            arguments -> arguments.evaluation().scope().variable(arguments.text(0))));
    for (DeploymentFact fact : DeploymentFact.values()) {
      all.add(
          Function.of(
              fact.function(), 0, 0, arguments -> arguments.evaluation().scope().fact(fact)));
    }
    return all;
  }

  private static ArmValue copyIndex(Arguments arguments) throws ExpressionException {
    EvaluationScope scope = arguments.evaluation().scope();
    if (arguments.count() == 0) {
      return ArmInteger.of(scope.copyIndex());
    }
    long index;
    long offset;
    if (arguments.get(0) instanceof ArmInteger && arguments.count() == 1) {
      index = scope.copyIndex();
      offset = arguments.integer(0);
    } else {
      index = scope.copyIndex(arguments.text(0));
      offset = arguments.count() > 1 ? arguments.integer(1) : 0;
    }
    try {
      return ArmInteger.of(Math.addExact(index, offset));
    } catch (ArithmeticException e) {
      throw arguments.fault("copyIndex with this offset does not fit 64 bits");
    }
  }
}
