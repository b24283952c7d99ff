// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import org.jspecify.annotations.Nullable;

/**
 * Reads the templates that stand in deployments in templates.
 *
 * <p>With inner scope such a template evaluates itself, by the parameters that it is given. With
 * outer scope the template around evaluates it first. Unless a deployment says which, it is outer,
 * but inner within a template of language version 2.0. Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/linked-templates#expression-evaluation-scope-in-nested-templates">scope
 * of expressions</a>.
 */
final class DeploymentWalker {

  private final TemplateWalker walker;

  DeploymentWalker(TemplateWalker walker) {
    this.walker = walker;
  }

  void walk(ArmObject raw, TemplateEvaluator evaluator, TemplateScope around) {
    if (!(evaluator.container(raw.get("properties")) instanceof ArmObject properties)) {
      return;
    }
    if (properties.get("template") == null && properties.get("templateLink") != null) {
      walker
          .session()
          .report(
              TemplateRule.LINKED_TEMPLATE,
              properties.get("templateLink"),
              "The template that stands elsewhere is not read; read it by itself");
      return;
    }
    ArmValue template = properties.get("template");
    boolean isInner = isInner(properties, evaluator, around);
    if (!isInner && template instanceof ArmObject nested) {
      around.evaluates(nested);
    }
    ArmValue name = evaluator.property(raw, "name");
    walker.nested(
        template,
        name == null
            ? ArmUnknown.of(Cause.FAULT, "the deployment has no name", "{deployment().name}")
            : name,
        target(raw, evaluator, around.target()),
        GivenParameters.ofDeployment(properties, evaluator),
        isInner ? TemplateEvaluator.none(walker.session()) : evaluator);
  }

  private static boolean isInner(
      ArmObject properties, TemplateEvaluator evaluator, TemplateScope around) {
    if (evaluator.container(properties.get("expressionEvaluationOptions"))
            instanceof ArmObject options
        && evaluator.property(options, "scope") instanceof ArmString scope
        && !scope.value().equalsIgnoreCase("notSpecified")) {
      return scope.value().equalsIgnoreCase("inner");
    }
    return around.isOfLanguageVersion2();
  }

  private static DeploymentTarget target(
      ArmObject raw, TemplateEvaluator evaluator, DeploymentTarget around) {
    DeploymentTarget target = around;
    ArmValue scope = evaluator.property(raw, "scope");
    if (scope != null) {
      target = at(scope, around);
    }
    ArmValue subscription = present(evaluator.property(raw, "subscriptionId"));
    if (subscription != null) {
      target = target.withSubscription(subscription);
    }
    ArmValue group = present(evaluator.property(raw, "resourceGroup"));
    if (group != null) {
      return target.withResourceGroup(group);
    }
    boolean leavesGroup =
        target.level() == DeploymentLevel.RESOURCE_GROUP && raw.get("location") != null;
    return leavesGroup ? target.withSubscription(target.subscriptionId()) : target;
  }

  private static @Nullable ArmValue present(@Nullable ArmValue value) {
    return value instanceof ArmString || value instanceof ArmUnknown ? value : null;
  }

  private static DeploymentTarget at(ArmValue value, DeploymentTarget around) {
    String text = DefinitionReader.text(value);
    if (text.equals("/")) {
      return around.withLevel(DeploymentLevel.TENANT);
    }
    String id = text.startsWith("microsoft.management/") ? "/providers/" + text : text;
    Scope scope = UnknownScope.parse(id);
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
