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
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the resources of templates and of what is nested in them, and reads the definitions
 * and assignments among them.
 */
final class TemplateWalker {

  private static final String DEFINITION = "Microsoft.ManagedServices/registrationDefinitions";
  private static final String ASSIGNMENT = "Microsoft.ManagedServices/registrationAssignments";
  private static final String DEPLOYMENT = "Microsoft.Resources/deployments";
  private static final String POLICY = "Microsoft.Authorization/policyDefinitions";

  private final ReadSession session;
  private final DefinitionReader definitionReader;
  private final AssignmentReader assignmentReader;
  private final DeploymentWalker deployments;
  private final PolicyWalker policies;
  private final List<FoundDefinition> definitions = new ArrayList<>();
  private final List<FoundAssignment> assignments = new ArrayList<>();
  private boolean readsOn = true;

  TemplateWalker(ReadSession session) {
    this.session = session;
    this.definitionReader = new DefinitionReader(session);
    this.assignmentReader = new AssignmentReader(session);
    this.deployments = new DeploymentWalker(this);
    this.policies = new PolicyWalker(this);
  }

  ReadSession session() {
    return session;
  }

  PolicyWalker policies() {
    return policies;
  }

  List<FoundDefinition> definitions() {
    return definitions;
  }

  List<FoundAssignment> assignments() {
    return assignments;
  }

  /** Reads the resources of a template. */
  void walk(TemplateScope scope) {
    TemplateMembers.check(scope, session);
    ArmValue resources = scope.evaluator().container(scope.template().get("resources"));
    if (resources instanceof ArmArray array) {
      array.elements().forEach(resource -> walk(resource, scope));
    } else if (resources instanceof ArmObject symbolic) {
      symbolic.properties().forEach(resource -> walk(resource.value(), scope));
    }
  }

  private void walk(ArmValue resource, TemplateScope scope) {
    if (!(resource instanceof ArmObject raw)) {
      return;
    }
    TemplateEvaluator evaluator = scope.evaluator();
    if (!(evaluator.container(raw.get(CopyProperty.COPY)) instanceof ArmObject loop)) {
      one(raw, evaluator, scope);
      return;
    }
    String name = evaluator.property(loop, "name") instanceof ArmString text ? text.value() : "";
    OptionalInt count = CopyProperty.count(loop, evaluator, "it was read as if it ran once");
    for (int i = 0; i < count.orElse(1) && readsOn; i++) {
      one(raw, evaluator.in(name, i), scope);
    }
  }

  private void one(ArmObject raw, TemplateEvaluator evaluator, TemplateScope scope) {
    if (!readsOn || !(evaluator.property(raw, "type") instanceof ArmString type)) {
      return;
    }
    Reader reader = reader(withoutSlash(type.value()));
    readsOn = session.countResource(raw);
    if (reader != null && readsOn && isDeployed(raw, evaluator)) {
      reader.read(raw, evaluator, scope);
    }
  }

  /** What reads resources of a type. */
  @FunctionalInterface
  private interface Reader {

    void read(ArmObject raw, TemplateEvaluator evaluator, TemplateScope scope);
  }

  private @Nullable Reader reader(String type) {
    if (is(type, DEFINITION)) {
      return (raw, evaluator, scope) -> {
        checkMembers(raw, scope);
        definition(raw, evaluator, scope.target());
      };
    } else if (is(type, ASSIGNMENT)) {
      return (raw, evaluator, scope) -> {
        checkMembers(raw, scope);
        assignment(raw, evaluator, scope.target());
      };
    } else if (is(type, DEPLOYMENT)) {
      return deployments::walk;
    } else if (is(type, POLICY)) {
      return (raw, evaluator, scope) ->
          policies.walk(
              raw,
              evaluator,
              scope.policyAssignments().parametersOf(evaluator.property(raw, "name")));
    }
    return null;
  }

  /**
   * Published templates write types with a slash after them, which Azure Resource Manager takes.
   */
  private static String withoutSlash(String type) {
    return type.endsWith("/") ? type.substring(0, type.length() - 1) : type;
  }

  /** Types begin alike, so that telling them apart ignoring case takes long. */
  private static boolean is(String type, String expected) {
    return type.equals(expected) || type.equalsIgnoreCase(expected);
  }

  private boolean isDeployed(ArmObject raw, TemplateEvaluator evaluator) {
    if (evaluator.property(raw, "existing") instanceof ArmBoolean existing && existing.value()) {
      return false;
    }
    ArmValue condition = evaluator.property(raw, "condition");
    if (condition instanceof ArmUnknown unknown && unknown.cause() != Cause.FAULT) {
      session.report(
          TemplateRule.CONDITION_NOT_KNOWN,
          raw.get("condition"),
          "Whether this is deployed is not known: "
              + unknown.reason()
              + "; it was read as if it were");
    }
    return condition == null || isTrue(condition);
  }

  /** Whether a condition holds, as far as is known. */
  private boolean isTrue(ArmValue condition) {
    String text = condition instanceof ArmString string ? string.value() : condition.toString();
    JsonValue at = condition.origin();
    if (text.equalsIgnoreCase("false")) {
      return false;
    } else if (!text.equalsIgnoreCase("true")
        && !(condition instanceof ArmUnknown)
        && !(condition instanceof ArmNull)
        && at != null) {
      session.report(
          ReaderRule.WRONG_TYPE,
          at,
          "Expected true or false here, not " + condition.describe() + "; correct it");
    }
    return true;
  }

  /** Reports what a template, unlike a payload, cannot leave out. */
  private void checkMembers(ArmObject raw, TemplateScope scope) {
    if (raw.get("name") == null) {
      session.reportMissing(raw, "name");
    }
    if (raw.get("apiVersion") == null && scope.template().get("apiProfile") == null) {
      session.reportMissing(raw, "apiVersion");
    }
  }

  private void definition(ArmObject raw, TemplateEvaluator evaluator, DeploymentTarget target) {
    if (!target.isSubscription()) {
      session.report(
          TemplateRule.DEFINITION_OUTSIDE_SUBSCRIPTION,
          raw,
          "A registration definition is deployed to a subscription, not to a "
              + words(target.level())
              + "; put it into a subscription deployment");
    }
    FoundDefinition found = definitionReader.read(raw, evaluator, target, definitions.size());
    if (found != null) {
      definitions.add(found);
    }
  }

  private void assignment(ArmObject raw, TemplateEvaluator evaluator, DeploymentTarget target) {
    definitionReader.apiVersion(raw, evaluator);
    assignments.add(assignmentReader.read(raw, evaluator, target));
  }

  private static String words(DeploymentLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Reads a template that stands in another one, or in a policy. */
  void nested(
      @Nullable ArmValue raw,
      ArmValue deploymentName,
      DeploymentTarget target,
      SuppliedParameters supplied,
      TemplateEvaluator around) {
    if (around.container(raw) instanceof ArmObject template) {
      TemplateScope scope = new TemplateScope(template, target, deploymentName, supplied, around);
      if (supplied instanceof GivenParameters given) {
        ParametersCheck.check(scope, given, "The deployment", session);
      }
      walk(scope);
    }
  }
}
