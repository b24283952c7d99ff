// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a parameters file can refer to: nothing in the file, only what the tool
 * that deploys puts in.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/bicep-functions-parameters-file#externalinput">external
 * input</a>.
 */
public final class ParametersFileEnvironment implements Pass, EnvironmentWithoutLoops {

  public static final ParametersFileEnvironment INSTANCE = new ParametersFileEnvironment();

  private ParametersFileEnvironment() {}

  @Override
  public EvaluationEnvironment within(@Nullable CopyLoop loops) {
    return this;
  }

  @Override
  public ArmValue parameter(String name) throws ExpressionException {
    throw refused(Kind.REFERENCE, "parameter", name);
  }

  @Override
  public ArmValue variable(String name) throws ExpressionException {
    throw refused(Kind.REFERENCE, "variable", name);
  }

  @Override
  public ArmValue fact(DeploymentFact fact) {
    return ArmUnknown.of(
        Cause.DEPLOYMENT,
        fact.function() + "() in a parameters file is known during deployment only",
        "{" + fact.function() + "()}");
  }

  @Override
  public DeploymentLevel level() {
    return DeploymentLevel.SUBSCRIPTION;
  }

  @Override
  public ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
    throw refused(Kind.FUNCTION, "function", name);
  }

  private static ExpressionException refused(Kind kind, String what, String name) {
    return new ExpressionException(
        kind,
        "An expression in a parameters file cannot refer to a "
            + what
            + ", so not to "
            + Text.quote(name)
            + "; give the value itself",
        0);
  }
}
