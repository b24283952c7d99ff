// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentFact;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.FoldedName;
import dev.fresnel.arm.internal.read.AskedReference;
import dev.fresnel.arm.internal.read.ReferenceLog;
import dev.fresnel.core.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One template with its parameters, variables and functions, deployed to one destination. */
public final class TemplateEnvironment implements Pass {

  private static final String DEFINITIONS = "#/definitions/";

  private final ArmObject template;
  private final DeploymentDestination destination;
  private final DeploymentFacts facts;
  private final SuppliedParameters supplied;
  private final TemplateEvaluator evaluator;
  private final TemplateFunctions functions;
  private final Map<String, ArmObject> sections = new HashMap<>(4);
  private final NestedDeclarations nested = new NestedDeclarations();
  private final Set<FoldedName> refused = new HashSet<>(0);
  private final LazyValues parameters = new LazyValues("parameter");
  private final LazyValues defaults = new LazyValues("parameter");
  private final TemplateVariables variables;
  private @Nullable PolicyAssignments policyAssignments;

  /**
   * A template in a deployment.
   *
   * @param template the template, not evaluated
   * @param around what evaluates the template before it does itself
   */
  public TemplateEnvironment(
      ArmObject template,
      DeploymentDestination destination,
      ArmValue deploymentName,
      SuppliedParameters supplied,
      TemplateEvaluator around) {
    this.template = template;
    this.destination = destination;
    this.facts = new DeploymentFacts(destination, around.session().options(), deploymentName);
    this.supplied = supplied;
    this.evaluator = around.then(this);
    this.variables = new TemplateVariables(evaluator);
    this.functions = new TemplateFunctions(template, evaluator, facts, this::variable);
  }

  /** The template, not evaluated. */
  public ArmObject template() {
    return template;
  }

  /** What is deployed to. */
  public DeploymentDestination destination() {
    return destination;
  }

  /** Whether the template is written in version 2.0 of the language, or a version like it. */
  public boolean isOfLanguageVersion2() {
    return template.get("languageVersion") instanceof ArmString version
        && version.value().startsWith("2.");
  }

  /** The resource id of the deployment of the template, in lower case as far as it is known. */
  public String deploymentId() {
    return facts.deploymentId();
  }

  /** What evaluates the parts of the template. */
  public TemplateEvaluator evaluator() {
    return evaluator;
  }

  /** What the policies among the resources are given by the assignments beside them. */
  public PolicyAssignments policyAssignments() {
    PolicyAssignments made = policyAssignments;
    if (made == null) {
      made = new PolicyAssignments(evaluator.container(template.get("resources")), evaluator);
      policyAssignments = made;
    }
    return made;
  }

  /** The part of the template that declares parameters, variables or the like. */
  public @Nullable ArmObject section(String name) {
    ArmObject known = sections.get(name);
    if (known == null && evaluator.container(template.get(name)) instanceof ArmObject section) {
      sections.put(name, section);
      return section;
    }
    return known;
  }

  @Override
  public EvaluationEnvironment within(@Nullable CopyLoop loops) {
    return new Bound(loops);
  }

  private ArmValue fact(DeploymentFact fact) throws ExpressionException {
    return facts.get(fact);
  }

  private ArmValue parameter(String name) throws ExpressionException {
    ArmObject section = section("parameters");
    ArmObject.Property declared = section == null ? null : section.property(name);
    if (declared == null) {
      throw nested.absent("parameter", name, section);
    }
    return parameters.get(declared.name(), () -> evaluateParameter(name, declared));
  }

  /**
   * The default of a parameter.
   *
   * @param parameter its name as it is declared
   * @return null if it has none
   */
  public @Nullable ArmValue defaultOf(String parameter, ArmObject declaration)
      throws ExpressionException {
    ArmValue raw = declaration.get("defaultValue");
    return raw == null ? null : defaults.get(parameter, () -> evaluateDefault(raw));
  }

  private ArmValue evaluateDefault(ArmValue raw) {
    EvaluationSession session = evaluator.session().evaluation();
    session.enterDefault();
    try {
      return evaluator.evaluate(raw);
    } finally {
      session.leaveDefault();
    }
  }

  private ArmValue evaluateParameter(String name, ArmObject.Property declared)
      throws ExpressionException {
    ArmValue declaration = declared.value();
    if (!refused.isEmpty() && refused.contains(new FoldedName(name))) {
      return missing(Cause.FAULT, name);
    }
    ArmValue given = supplied.get(name);
    ArmValue value =
        declaration instanceof ArmObject object && (given == null || given instanceof ArmNull)
            ? defaultOf(declared.name(), object)
            : null;
    if (given != null && value == null) {
      return given;
    }
    if (value != null) {
      return value;
    } else if (supplied.areAll() && declaration instanceof ArmObject object && isNullable(object)) {
      return ArmNull.NULL;
    }
    // Where all values are given, that this one is missing has been reported.
    return missing(supplied.areAll() ? Cause.FAULT : Cause.NOT_SUPPLIED, name);
  }

  private static ArmValue missing(Cause cause, String name) {
    return ArmUnknown.of(
        cause, "parameter " + Text.quote(name) + " has no value", "{parameters('" + name + "')}");
  }

  /** Whether a parameter may be left out although it has no default; it is null then. */
  public boolean isNullable(ArmObject declaration) {
    ArmObject types = section("definitions");
    ArmObject type = declaration;
    // A type that refers to itself by others is refused where it stands; here the search ends.
    for (int left = types == null ? 0 : types.size(); type != null && left >= 0; left--) {
      if (type.get("nullable") instanceof ArmBoolean nullable) {
        return nullable.value();
      }
      type =
          types != null
                  && type.get("$ref") instanceof ArmString name
                  && name.value().startsWith(DEFINITIONS)
                  && types.get(name.value().substring(DEFINITIONS.length()))
                      instanceof ArmObject next
              ? next
              : null;
    }
    return false;
  }

  private ArmValue variable(String name) throws ExpressionException {
    ArmObject section = section("variables");
    ArmValue value = section == null ? null : variables.get(name, section);
    if (value == null) {
      throw nested.absent("variable", name, section);
    }
    return value;
  }

  /** The names of all variables, those that copy loops make included. */
  public List<String> variableNames() {
    ArmObject section = section("variables");
    return section == null ? List.of() : variables.names(section);
  }

  /** Whether a parameter has its default, if it has one, as far as is known. */
  public boolean takesDefault(String parameter) {
    ArmValue given = supplied.get(parameter);
    return given == null || given instanceof ArmNull;
  }

  /** Takes note of a parameter whose value is at fault, which has been reported. */
  public void refuse(String parameter) {
    refused.add(new FoldedName(parameter));
  }

  /** Takes note of a nested template whose expressions refer to this one. */
  public void evaluates(ArmObject template) {
    nested.add(template);
  }

  /** The scope within copy loops. */
  private final class Bound implements EvaluationEnvironment {

    private final @Nullable CopyLoop loops;

    Bound(@Nullable CopyLoop loops) {
      this.loops = loops;
    }

    @Override
    public ArmValue parameter(String name) throws ExpressionException {
      return TemplateEnvironment.this.parameter(name);
    }

    @Override
    public ArmValue variable(String name) throws ExpressionException {
      return TemplateEnvironment.this.variable(name);
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
      return TemplateEnvironment.this.fact(fact);
    }

    @Override
    public @Nullable ArmValue nameOf(DeploymentFact fact) throws ExpressionException {
      return facts.nameOf(fact);
    }

    @Override
    public DeploymentLevel level() {
      return destination.level();
    }

    @Override
    public @Nullable String reference(String target, String apiVersion, boolean isFull) {
      return find(target, apiVersion, isFull, false);
    }

    @Override
    public @Nullable String references(String symbol, boolean isFull) {
      return find(symbol, "", isFull, true);
    }

    private @Nullable String find(
        String target, String apiVersion, boolean isFull, boolean isCollection) {
      ReferenceLog references = evaluator.session().references();
      return references == null
          ? null
          : references.find(
              new AskedReference(deploymentId(), target, apiVersion, isFull, isCollection));
    }

    @Override
    public boolean takesNewValues() {
      return evaluator.session().evaluation().isInDefault();
    }

    @Override
    public Object identity() {
      return TemplateEnvironment.this;
    }

    @Override
    public ArmValue call(String name, List<ArmValue> arguments) throws ExpressionException {
      return functions.call(name, arguments);
    }
  }
}
