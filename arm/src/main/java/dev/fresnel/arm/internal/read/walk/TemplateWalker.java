// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmBoolean;
import dev.fresnel.arm.internal.expression.ArmNull;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.expression.ExpressionException;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.CopyProperty;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.SuppliedParameters;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.arm.internal.read.resource.AssignmentReader;
import dev.fresnel.arm.internal.read.resource.DefinitionReader;
import dev.fresnel.arm.internal.read.resource.FoundAssignment;
import dev.fresnel.arm.internal.read.resource.FoundDefinition;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.IdentityRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the resources of templates and of what is nested in them, and collects the
 * definitions and assignments among them.
 */
public final class TemplateWalker {

  private final ReadSession session;
  private final DefinitionReader definitionReader;
  private final AssignmentReader assignmentReader;
  private final List<FoundDefinition> definitions = new ArrayList<>();
  private final List<FoundAssignment> assignments = new ArrayList<>();
  private final ResourceIdentities identities;

  private final IdentityRoleReader identityRoles = new IdentityRoleReader();

  /** Those of the template that is gone through. */
  private Dependencies dependencies;

  /** The template that is gone through, if all of it is taken note of. */
  private @Nullable TemplateRecord record;

  private boolean readsOn = true;

  /** A walk that has not begun. */
  public TemplateWalker(ReadSession session) {
    this.session = session;
    this.definitionReader = new DefinitionReader(session);
    this.assignmentReader = new AssignmentReader(session);
    this.identities = new ResourceIdentities(session);
    this.dependencies = new Dependencies(session);
  }

  /** A walk that has not begun, and that takes note of all resources; policies stay closed. */
  public TemplateWalker(ReadSession session, TemplateRecord record) {
    this(session);
    this.record = record;
  }

  /** The definitions that were come across, in order. */
  public List<FoundDefinition> definitions() {
    return definitions;
  }

  /** The roles that managed identities are given, in order. */
  public List<IdentityRole> identityRoles() {
    return identityRoles.found();
  }

  /** The assignments that were come across, in order. */
  public List<FoundAssignment> assignments() {
    return assignments;
  }

  /**
   * Goes through the resources of a template.
   *
   * @param place where the template stands, or what it was computed from
   */
  public void walk(TemplateEnvironment environment, JsonValue place) {
    TemplateMembers.check(environment, session);
    if (record != null) {
      record.open(environment);
    }
    TemplateStructure structure = new TemplateStructure(environment, session);
    structure.checkBefore();
    ArmValue resources = environment.evaluator().container(environment.template().get("resources"));
    JsonValue around = resources == null || resources.origin() == null ? place : resources.origin();
    Dependencies outer = dependencies;
    dependencies = new Dependencies(session);
    if (resources instanceof ArmArray array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), environment, around);
      }
    } else if (resources instanceof ArmObject symbolic) {
      for (ArmObject.Property resource : symbolic.properties()) {
        if (record != null) {
          record.nameNext(resource.name());
        }
        walk(resource.value(), environment, around);
      }
    }
    if (readsOn) {
      dependencies.check();
      structure.checkAfter();
    }
    dependencies = outer;
  }

  /**
   * Goes through what a policy deploys.
   *
   * @param place where the policy stands
   */
  public void walkPolicy(
      ArmObject raw, TemplateEvaluator evaluator, SuppliedParameters assigned, JsonValue place) {
    if (assigned instanceof GivenParameters given) {
      PolicyParametersCheck.check(raw, evaluator, given, session);
    }
    int before = definitions.size() + assignments.size();
    walkNested(() -> PolicyDeployment.open(raw, evaluator, assigned), place);
    boolean delegates = definitions.size() + assignments.size() > before;
    PolicyRuleCheck.check(raw, evaluator, delegates, session);
    if (!delegates) {
      identityRoles.addPolicy(raw, evaluator);
    }
  }

  private void walkNested(Supplier<@Nullable TemplateEnvironment> opening, JsonValue place) {
    try {
      session.budget().enterDeployment();
    } catch (ExpressionException e) {
      session.exceeded(() -> Optional.of(place.location()), e.message());
      return;
    }
    try {
      TemplateEnvironment nested = opening.get();
      if (nested != null) {
        walk(nested, place);
      }
    } finally {
      session.budget().leaveDeployment();
    }
  }

  private void walk(ArmValue resource, TemplateEnvironment environment, JsonValue around) {
    if (!(resource instanceof ArmObject written)) {
      return;
    }
    // What an expression gives has no place of its own.
    ArmObject raw = written.origin() == null ? written.at(around) : written;
    TemplateEvaluator evaluator = environment.evaluator();
    ArmObject loop =
        evaluator.container(raw.get(CopyProperty.COPY)) instanceof ArmObject copy ? copy : null;
    if (record != null) {
      record.loopNext(loop != null);
    }
    if (loop == null) {
      walkOne(raw, evaluator, environment);
      return;
    }
    String name = evaluator.property(loop, "name") instanceof ArmString text ? text.value() : "";
    OptionalInt count = CopyProperty.count(loop, evaluator, "it was read as if it ran once");
    for (int i = 0; i < count.orElse(1) && readsOn; i++) {
      walkOne(raw, evaluator.inResource(name, i), environment);
    }
  }

  private void walkOne(
      ArmObject raw, TemplateEvaluator evaluator, TemplateEnvironment environment) {
    ArmValue written = readsOn ? evaluator.property(raw, "type") : null;
    if (written instanceof ArmUnknown unknown) {
      session.reportUnknown(
          unknown, ModelPath::root, Objects.requireNonNull(raw.origin()).location());
    }
    if (!(written instanceof ArmString type)) {
      return;
    }
    ResourceKind kind = ResourceKind.of(type.value());
    ChildResources.check(raw, type.value(), evaluator, session);
    readsOn = session.countResource(raw);
    WrittenResource resource = new WrittenResource(raw, evaluator, environment);
    if (kind == ResourceKind.DEFINITION) {
      dependencies.declare(ResourceTypes.DEFINITIONS, resource);
    } else if (kind == ResourceKind.ASSIGNMENT) {
      dependencies.declare(ResourceTypes.ASSIGNMENTS, resource);
    } else if (kind == ResourceKind.OTHER) {
      ManagedServicesTypes.check(type, session);
    }
    TemplateRecord recorded = record;
    boolean isSkipped = kind == ResourceKind.OTHER && recorded == null;
    if (isSkipped || !readsOn) {
      return;
    } else if (!isDeployed(raw, evaluator)) {
      if (recorded != null) {
        recorded.addOther(type.value(), resource);
      }
      return;
    }
    TemplateRecord nested = recorded == null ? null : recorded.add(type.value(), resource);
    switch (kind) {
      case DEFINITION -> addDefinition(resource);
      case ASSIGNMENT -> {
        ResourceMembers.check(resource, session);
        FoundAssignment found =
            assignmentReader.read(resource, definitionReader.apiVersion(resource));
        identities.addAssignment(resource, found.node());
        assignments.add(found);
      }
      case DEPLOYMENT -> {
        record = nested;
        walkNested(() -> NestedDeployment.open(raw, evaluator, environment), resource.place());
        record = recorded;
      }
      case ROLE_ASSIGNMENT -> identityRoles.addAssignment(resource);
      case POLICY, OTHER -> {
        if (recorded == null) {
          walkPolicy(
              raw,
              evaluator,
              environment.policyAssignments().parametersOf(resource.name()),
              resource.place());
        }
      }
    }
  }

  /** The kinds of resources that are told apart. */
  private enum ResourceKind {
    DEFINITION(ResourceTypes.DEFINITIONS),
    ASSIGNMENT(ResourceTypes.ASSIGNMENTS),
    DEPLOYMENT(ResourceTypes.DEPLOYMENTS),
    ROLE_ASSIGNMENT(IdentityRoleReader.ROLE_ASSIGNMENTS),
    POLICY(ResourceTypes.POLICY_DEFINITIONS),
    OTHER("");

    private static final ResourceKind[] KINDS = values();

    private final String type;

    ResourceKind(String type) {
      this.type = type;
    }

    /** Most types are spelt as they are documented, which is seen in little time. */
    static ResourceKind of(String type) {
      for (ResourceKind kind : KINDS) {
        if (type.equals(kind.type)) {
          return kind;
        }
      }
      for (ResourceKind kind : KINDS) {
        if (kind != OTHER && ResourceTypes.is(type, kind.type)) {
          return kind;
        }
      }
      return OTHER;
    }
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
    if (text.equalsIgnoreCase("false")) {
      return false;
    } else if (!text.equalsIgnoreCase("true")
        && !(condition instanceof ArmUnknown)
        && !(condition instanceof ArmNull)) {
      session.report(
          ReaderRule.WRONG_TYPE,
          condition,
          "Expected true or false here, not " + condition.describe() + "; correct it");
    }
    return true;
  }

  private void addDefinition(WrittenResource resource) {
    TemplateEnvironment environment = resource.environment();
    ResourceMembers.check(resource, session);
    if (!environment.destination().isSubscription()) {
      session.report(
          TemplateRule.DEFINITION_OUTSIDE_SUBSCRIPTION,
          resource.raw(),
          "A registration definition is deployed to a subscription, not to a "
              + words(environment.destination().level())
              + "; put it into a subscription deployment");
    }
    FoundDefinition found = definitionReader.read(resource);
    identities.addDefinition(resource);
    if (found != null) {
      definitions.add(found);
    }
  }

  private static String words(DeploymentLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
