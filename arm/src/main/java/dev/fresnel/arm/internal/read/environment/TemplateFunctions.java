// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.FoldedName;
import dev.fresnel.core.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a template defines for itself. They see their own parameters, each other, and
 * the template's variables.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/user-defined-functions">user-defined
 * functions</a>.
 */
final class TemplateFunctions {

  private final ArmObject template;
  private final TemplateEvaluator evaluator;
  private final DeploymentFacts facts;
  private final Variables variables;
  private @Nullable Map<FoldedName, Declaration> declarations;

  /** A function, with the positions of its parameters. */
  private record Declaration(
      @Nullable ArmValue value, int size, Map<FoldedName, Integer> parameters) {}

  /** The variables of the template that the functions belong to. */
  @FunctionalInterface
  interface Variables {

    /** The value of a variable. */
    ArmValue variable(String name) throws ExpressionException;
  }

  /** The functions of a template, which are evaluated by what evaluates its parts. */
  TemplateFunctions(
      ArmObject template, TemplateEvaluator evaluator, DeploymentFacts facts, Variables variables) {
    this.template = template;
    this.evaluator = evaluator;
    this.facts = facts;
    this.variables = variables;
  }

  ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
    if (declarations == null) {
      declarations = declarations();
    }
    Declaration function = declarations.get(new FoldedName(name));
    ArmValue value = function == null ? null : function.value();
    if (function == null || value == null) {
      throw new ExpressionException(
          Kind.FUNCTION, "The template has no function " + Text.quote(name) + " with an output", 0);
    }
    if (function.size() != arguments.size()) {
      throw new ExpressionException(
          Kind.ARGUMENT,
          name + " takes " + function.size() + " arguments, but is given " + arguments.size(),
          0);
    }
    Inside inside = new Inside(function.parameters(), arguments);
    return TemplateEvaluator.none(evaluator.session()).then(loops -> inside).evaluate(value);
  }

  private Map<FoldedName, Declaration> declarations() {
    Map<FoldedName, Declaration> found = new HashMap<>();
    if (evaluator.container(template.get("functions")) instanceof ArmArray spaces) {
      for (ArmValue element : spaces.elements()) {
        if (element instanceof ArmObject space
            && space.get("namespace") instanceof ArmString name
            && space.get("members") instanceof ArmObject members) {
          for (ArmObject.Property member : members.properties()) {
            if (member.value() instanceof ArmObject function) {
              found.putIfAbsent(
                  new FoldedName(name.value() + "." + member.name()), declaration(function));
            }
          }
        }
      }
    }
    return found;
  }

  private static Declaration declaration(ArmObject function) {
    ArmArray parameters =
        function.get("parameters") instanceof ArmArray array ? array : ArmArray.of();
    Map<FoldedName, Integer> positions = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof ArmObject parameter
          && parameter.get("name") instanceof ArmString name) {
        positions.putIfAbsent(new FoldedName(name.value()), i);
      }
    }
    ArmValue value =
        function.get("output") instanceof ArmObject output ? output.get("value") : null;
    return new Declaration(value, parameters.size(), positions);
  }

  /** What the body of a function can refer to. */
  private final class Inside implements EnvironmentWithoutLoops {

    private final Map<FoldedName, Integer> parameters;
    private final List<ArmValue> arguments;

    Inside(Map<FoldedName, Integer> parameters, List<ArmValue> arguments) {
      this.parameters = parameters;
      this.arguments = arguments;
    }

    @Override
    public ArmValue parameter(String name) throws ExpressionException {
      Integer position = parameters.get(new FoldedName(name));
      if (position != null) {
        return arguments.get(position);
      }
      throw new ExpressionException(
          Kind.REFERENCE, "The function has no parameter " + Text.quote(name), 0);
    }

    @Override
    public ArmValue variable(String name) throws ExpressionException {
      return variables.variable(name);
    }

    @Override
    public ArmValue fact(DeploymentFact fact) throws ExpressionException {
      return facts.get(fact);
    }

    @Override
    public boolean takesNewValues() {
      return evaluator.session().evaluation().isInDefault();
    }

    @Override
    public DeploymentLevel level() {
      return facts.level();
    }

    @Override
    public ArmValue call(String name, List<ArmValue> further) throws ExpressionException {
      return TemplateFunctions.this.call(name, further);
    }
  }
}
