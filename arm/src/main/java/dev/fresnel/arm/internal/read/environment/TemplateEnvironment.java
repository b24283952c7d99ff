// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.environment;

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
import dev.fresnel.arm.internal.expression.EvaluationEnvironment;
import dev.fresnel.arm.internal.expression.EvaluationSession;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.expression.ExpressionException.Kind;
import dev.fresnel.arm.internal.expression.FoldedName;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Set<Optional<JsonValue>> origins = new HashSet<>(0);
  private final List<ArmObject> evaluated = new ArrayList<>(0);
  private final Map<String, Set<FoldedName>> nestedNames = new HashMap<>(0);
  private final Set<FoldedName> refused = new HashSet<>(0);
  private final LazyValues parameters = new LazyValues("parameter");
  private final LazyValues defaults = new LazyValues("parameter");
  private final LazyValues variables = new LazyValues("variable");
  private @Nullable PolicyAssignments policyAssignments;
  private @Nullable Map<FoldedName, CopyProperty> copiedVariables;

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
    ArmValue declaration = section == null ? null : section.get(name);
    if (declaration == null) {
      throw absent("parameter", name, section);
    }
    return parameters.get(name, () -> evaluateParameter(name, declaration));
  }

  /**
   * The default of a parameter.
   *
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

  private ArmValue evaluateParameter(String name, ArmValue declaration) throws ExpressionException {
    if (refused.contains(new FoldedName(name))) {
      return missing(Cause.FAULT, name);
    }
    ArmValue given = supplied.get(name);
    ArmValue value =
        declaration instanceof ArmObject object && (given == null || given instanceof ArmNull)
            ? defaultOf(name, object)
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
    ArmObject.Property variable = section == null ? null : section.property(name);
    if (variable != null && !CopyProperty.isLoops(variable)) {
      return variables.get(name, () -> evaluator.evaluate(variable.value()));
    }
    CopyProperty loop = section == null ? null : copiedVariable(section, name);
    if (loop == null) {
      throw absent("variable", name, section);
    }
    return variables.get(
        name,
        () -> loop.values(evaluator, i -> evaluator.in(loop.name(), i).evaluate(loop.input())));
  }

  private @Nullable CopyProperty copiedVariable(ArmObject section, String name) {
    if (copiedVariables == null) {
      // While the names of the loops are evaluated, no variable is one of them.
      copiedVariables = Map.of();
      copiedVariables = copiedVariables(section);
    }
    return copiedVariables.get(new FoldedName(name));
  }

  private Map<FoldedName, CopyProperty> copiedVariables(ArmObject section) {
    Map<FoldedName, CopyProperty> copied = new HashMap<>();
    ArmObject.Property copy = section.property(CopyProperty.COPY);
    if (copy != null && CopyProperty.isLoops(copy)) {
      for (CopyProperty loop : CopyProperty.of((ArmArray) copy.value(), evaluator)) {
        copied.putIfAbsent(new FoldedName(loop.name()), loop);
      }
    }
    return copied;
  }

  /** The names of all variables, those that copy loops make included. */
  public List<String> variableNames() {
    ArmObject section = section("variables");
    if (section == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(section.size());
    for (ArmObject.Property variable : section.properties()) {
      if (CopyProperty.isLoops(variable)) {
        CopyProperty.of((ArmArray) variable.value(), evaluator)
            .forEach(loop -> names.add(loop.name()));
      } else {
        names.add(variable.name());
      }
    }
    return names;
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
    if (origins.add(Optional.ofNullable(template.origin()))) {
      evaluated.add(template);
    }
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
      addNames(template, "parameters");
      addNames(template, "variables");
    }
    evaluated.clear();
    return nestedNames.getOrDefault(section, Set.of()).contains(new FoldedName(name));
  }

  private void addNames(ArmObject template, String section) {
    if (template.get(section) instanceof ArmObject declarations) {
      Set<FoldedName> names = nestedNames.computeIfAbsent(section, none -> new HashSet<>());
      declarations.names().forEach(name -> names.add(new FoldedName(name)));
    }
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
