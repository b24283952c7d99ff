// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.EvaluationScope;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One template with its parameters, variables and functions, deployed to one target. */
final class TemplateScope implements Pass {

  private static final String DEFINITIONS = "#/definitions/";

  private final ArmObject template;
  private final DeploymentTarget target;
  private final DeploymentFacts facts;
  private final SuppliedParameters supplied;
  private final TemplateEvaluator evaluator;
  private final TemplateFunctions functions;
  private final Map<String, ArmObject> sections = new HashMap<>(4);
  private final List<ArmObject> evaluated = new ArrayList<>(0);
  private final Slots parameters = new Slots("parameter");
  private final Slots variables = new Slots("variable");
  private @Nullable PolicyAssignments policyAssignments;

  /**
   * A template in a deployment.
   *
   * @param template the template, not evaluated
   * @param around what evaluates the template before it does itself
   */
  TemplateScope(
      ArmObject template,
      DeploymentTarget target,
      ArmValue deploymentName,
      SuppliedParameters supplied,
      TemplateEvaluator around) {
    this.template = template;
    this.target = target;
    this.facts = new DeploymentFacts(target, around.session().options(), deploymentName);
    this.supplied = supplied;
    this.evaluator = around.then(this);
    this.functions = new TemplateFunctions(this);
  }

  ArmObject template() {
    return template;
  }

  DeploymentTarget target() {
    return target;
  }

  /** Whether the template is written in version 2.0 of the language, or a version like it. */
  boolean isOfLanguageVersion2() {
    return template.get("languageVersion") instanceof ArmString version
        && version.value().startsWith("2.");
  }

  /** What evaluates the parts of the template. */
  TemplateEvaluator evaluator() {
    return evaluator;
  }

  /** What the policies among the resources are given by the assignments beside them. */
  PolicyAssignments policyAssignments() {
    PolicyAssignments made = policyAssignments;
    if (made == null) {
      made = new PolicyAssignments(evaluator.container(template.get("resources")), evaluator);
      policyAssignments = made;
    }
    return made;
  }

  /** The part of the template that declares parameters, variables or the like. */
  @Nullable ArmObject section(String name) {
    ArmObject known = sections.get(name);
    if (known == null && evaluator.container(template.get(name)) instanceof ArmObject section) {
      sections.put(name, section);
      return section;
    }
    return known;
  }

  @Override
  public EvaluationScope within(@Nullable CopyLoop loops) {
    return new Bound(loops);
  }

  ArmValue fact(DeploymentFact fact) throws ExpressionException {
    return facts.get(fact);
  }

  ArmValue parameter(String name) throws ExpressionException {
    ArmObject section = section("parameters");
    ArmValue declaration = section == null ? null : section.get(name);
    if (declaration == null) {
      throw absent("parameter", name, section);
    }
    return parameters.get(name, () -> evaluateParameter(name, declaration));
  }

  private ArmValue evaluateParameter(String name, ArmValue declaration) {
    ArmValue given = supplied.get(name);
    if (given != null) {
      return given;
    }
    ArmValue value =
        declaration instanceof ArmObject object ? evaluator.property(object, "defaultValue") : null;
    if (value != null) {
      return value;
    } else if (supplied.areAll() && declaration instanceof ArmObject object && isNullable(object)) {
      return ArmNull.NULL;
    }
    return ArmUnknown.of(
        Cause.NOT_SUPPLIED,
        "parameter " + Text.quote(name) + " has no value",
        "{parameters('" + name + "')}");
  }

  /** Whether a parameter may be left out although it has no default; it is null then. */
  boolean isNullable(ArmObject declaration) {
    if (declaration.get("nullable") instanceof ArmBoolean nullable) {
      return nullable.value();
    }
    ArmObject types = section("definitions");
    return types != null
        && declaration.get("$ref") instanceof ArmString type
        && type.value().startsWith(DEFINITIONS)
        && types.get(type.value().substring(DEFINITIONS.length())) instanceof ArmObject definition
        && definition.get("nullable") instanceof ArmBoolean nullable
        && nullable.value();
  }

  ArmValue variable(String name) throws ExpressionException {
    ArmObject section = section("variables");
    ArmObject.Property variable = section == null ? null : section.property(name);
    if (variable != null && !CopyProperty.isLoops(variable)) {
      return variables.get(name, () -> evaluator.evaluate(variable.value()));
    }
    CopyProperty loop = section == null ? null : copiedVariable(section, name);
    if (loop == null) {
      throw absent("variable", name, section);
    }
    return variables.get(name, () -> loop.values(evaluator));
  }

  private @Nullable CopyProperty copiedVariable(ArmObject section, String name) {
    ArmObject.Property copy = section.property(CopyProperty.COPY);
    if (copy == null || !CopyProperty.isLoops(copy)) {
      return null;
    }
    for (CopyProperty loop : CopyProperty.of((ArmArray) copy.value(), evaluator)) {
      if (loop.name().equalsIgnoreCase(name)) {
        return loop;
      }
    }
    return null;
  }

  /** Takes note of a nested template whose expressions refer to this one. */
  void evaluates(ArmObject template) {
    evaluated.add(template);
  }

  private ExpressionException absent(String what, String name, @Nullable ArmObject section) {
    String hint =
        isNested(what + "s", name)
            ? "the nested template has, but this one evaluates it unless the deployment has"
                + " \"expressionEvaluationOptions\": {\"scope\": \"inner\"}"
            : section == null || section.size() == 0
                ? "it has none"
                : "declare it under " + what + "s, or correct the name";
    return new ExpressionException(
        Kind.REFERENCE, "The template has no " + what + " " + Text.quote(name) + "; " + hint, 0);
  }

  /** Whether a nested template declares a name that this one is asked for. */
  private boolean isNested(String section, String name) {
    for (ArmObject template : evaluated) {
      if (template.get(section) instanceof ArmObject declarations
          && declarations.get(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** The scope within copy loops. */
  private final class Bound implements EvaluationScope {

    private final @Nullable CopyLoop loops;

    Bound(@Nullable CopyLoop loops) {
      this.loops = loops;
    }

    @Override
    public ArmValue parameter(String name) throws ExpressionException {
      return TemplateScope.this.parameter(name);
    }

    @Override
    public ArmValue variable(String name) throws ExpressionException {
      return TemplateScope.this.variable(name);
    }

    @Override
    public long copyIndex() throws ExpressionException {
      return CopyLoop.innermost(loops);
    }

    @Override
    public long copyIndex(String loop) throws ExpressionException {
      return CopyLoop.named(loops, loop);
    }

    @Override
    public ArmValue fact(DeploymentFact fact) throws ExpressionException {
      return TemplateScope.this.fact(fact);
    }

    @Override
    public DeploymentLevel level() {
      return target.level();
    }

    @Override
    public ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
      return functions.call(name, arguments);
    }
  }
}
