// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a template defines for itself. They see their own parameters and each other,
 * but no variables.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/user-defined-functions">user-defined
 * functions</a>.
 */
final class TemplateFunctions {

  private final TemplateScope template;

  TemplateFunctions(TemplateScope template) {
    this.template = template;
  }

  ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
    int dot = name.indexOf('.');
    ArmObject function = find(name.substring(0, dot), name.substring(dot + 1));
    ArmObject output =
        function != null && function.get("output") instanceof ArmObject object ? object : null;
    ArmValue value = output == null ? null : output.get("value");
    if (function == null || value == null) {
      throw new ExpressionException(
          Kind.FUNCTION, "The template has no function " + Text.quote(name) + " with an output", 0);
    }
    ArmArray parameters =
        function.get("parameters") instanceof ArmArray array ? array : ArmArray.of();
    if (parameters.size() != arguments.size()) {
      throw new ExpressionException(
          Kind.ARGUMENT,
          name + " takes " + parameters.size() + " arguments, but is given " + arguments.size(),
          0);
    }
    Inside inside = new Inside(parameters, arguments);
    return TemplateEvaluator.none(template.evaluator().session())
        .then(loops -> inside)
        .evaluate(value);
  }

  private @Nullable ArmObject find(String namespace, String name) {
    if (!(template.evaluator().container(template.template().get("functions"))
        instanceof ArmArray spaces)) {
      return null;
    }
    for (ArmValue element : spaces.elements()) {
      if (element instanceof ArmObject space
          && space.get("namespace") instanceof ArmString text
          && text.value().equalsIgnoreCase(namespace)
          && space.get("members") instanceof ArmObject members
          && members.get(name) instanceof ArmObject function) {
        return function;
      }
    }
    return null;
  }

  /** What the body of a function can refer to. */
  private final class Inside implements ScopeWithoutLoops {

    private final ArmArray parameters;
    private final List<ArmValue> arguments;

    Inside(ArmArray parameters, List<ArmValue> arguments) {
      this.parameters = parameters;
      this.arguments = arguments;
    }

    @Override
    public ArmValue parameter(String name) throws ExpressionException {
      for (int i = 0; i < arguments.size(); i++) {
        if (parameters.get(i) instanceof ArmObject parameter
            && parameter.get("name") instanceof ArmString text
            && text.value().equalsIgnoreCase(name)) {
          return arguments.get(i);
        }
      }
      throw new ExpressionException(
          Kind.REFERENCE, "The function has no parameter " + Text.quote(name), 0);
    }

    @Override
    public ArmValue variable(String name) throws ExpressionException {
      throw new ExpressionException(
          Kind.REFERENCE,
          "A function of the template cannot use variable "
              + Text.quote(name)
              + "; pass it as an argument",
          0);
    }

    @Override
    public ArmValue fact(DeploymentFact fact) throws ExpressionException {
      return template.fact(fact);
    }

    @Override
    public DeploymentLevel level() {
      return template.target().level();
    }

    @Override
    public ArmValue call(String name, List<ArmValue> further) throws ExpressionException {
      return TemplateFunctions.this.call(name, further);
    }
  }
}
