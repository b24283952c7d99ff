// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.walk;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.GivenParameters;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.internal.codec.domain.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Opens the templates that stand in deployments in templates.
 *
 * <p>With inner scope such a template evaluates itself, by the parameters that it is given. With
 * outer scope the template around evaluates it first. Unless a deployment says which, it is outer,
 * but inner within a template of language version 2.0. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/linked-templates#expression-evaluation-scope-in-nested-templates">scope
 * of expressions</a>.
 */
final class NestedDeployment {

  private NestedDeployment() {}

  /**
   * The environment that the template of a deployment is evaluated in.
   *
   * @param raw the deployment, not evaluated
   * @param around the template that the deployment stands in
   * @return null if the deployment has no template
   */
  static @Nullable TemplateEnvironment open(
      ArmObject raw, TemplateEvaluator evaluator, TemplateEnvironment around) {
    if (!(evaluator.container(raw.get("properties")) instanceof ArmObject properties)) {
      return null;
    }
    DeploymentDestination destination = destination(raw, evaluator, around.destination());
    DeploymentForm.requireMode(properties, evaluator.session());
    DeploymentForm.requireLocation(raw, destination, evaluator.session());
    if (properties.get("template") == null && properties.get("templateLink") != null) {
      evaluator
          .session()
          .report(
              TemplateRule.LINKED_TEMPLATE,
              properties.get("templateLink"),
              "The template that stands elsewhere is not read; read it by itself");
      return null;
    }
    ArmValue template = properties.get("template");
    boolean isInner = isInner(properties, evaluator, around);
    if (!isInner && template instanceof ArmObject nested) {
      around.evaluates(nested);
    }
    ArmValue name = evaluator.property(raw, "name");
    return NestedTemplate.open(
        template,
        name == null
            ? ArmUnknown.of(Cause.FAULT, "the deployment has no name", "{deployment().name}")
            : name,
        destination,
        GivenParameters.ofDeployment(properties, evaluator),
        evaluator,
        isInner ? TemplateEvaluator.none(evaluator.session()) : evaluator);
  }

  private static boolean isInner(
      ArmObject properties, TemplateEvaluator evaluator, TemplateEnvironment around) {
    if (evaluator.container(properties.get("expressionEvaluationOptions"))
            instanceof ArmObject options
        && evaluator.property(options, "scope") instanceof ArmString scope
        && !scope.value().equalsIgnoreCase("notSpecified")) {
      return scope.value().equalsIgnoreCase("inner");
    }
    return around.isOfLanguageVersion2();
  }

  private static DeploymentDestination destination(
      ArmObject raw, TemplateEvaluator evaluator, DeploymentDestination around) {
    DeploymentDestination destination = around;
    ArmValue scope = evaluator.property(raw, "scope");
    if (scope != null) {
      destination = at(scope, around);
    }
    ArmValue subscription = present(evaluator.property(raw, "subscriptionId"));
    if (subscription != null) {
      destination = destination.withSubscription(subscription);
    }
    ArmValue group = present(evaluator.property(raw, "resourceGroup"));
    if (group != null) {
      return destination.withResourceGroup(group);
    }
    boolean leavesGroup =
        destination.level() == DeploymentLevel.RESOURCE_GROUP && raw.get("location") != null;
    return leavesGroup ? destination.withSubscription(destination.subscriptionId()) : destination;
  }

  private static @Nullable ArmValue present(@Nullable ArmValue value) {
    return value instanceof ArmString || value instanceof ArmUnknown ? value : null;
  }

  private static DeploymentDestination at(ArmValue value, DeploymentDestination around) {
    String text = PartlyKnown.name(value);
    if (text.equals("/")) {
      return around.withLevel(DeploymentLevel.TENANT);
    }
    String id = text.startsWith("microsoft.management/") ? "/providers/" + text : text;
    Scope scope = Scopes.of(PartlyKnown.segments(id, '/'));
    if (scope instanceof SubscriptionScope subscription) {
      return around.withSubscription(ArmString.of(subscription.subscriptionId().value()));
    } else if (scope instanceof ResourceGroupScope group) {
      return around
          .withSubscription(ArmString.of(group.subscriptionId().value()))
          .withResourceGroup(ArmString.of(group.resourceGroupName().value()));
    } else if (scope instanceof ManagementGroupScope group) {
      return around.withManagementGroup(ArmString.of(group.managementGroupId()));
    }
    return around;
  }
}
