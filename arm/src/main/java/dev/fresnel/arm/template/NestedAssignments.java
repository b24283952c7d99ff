// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.template.SubscriptionTemplateWriter.ASSIGNMENT_NAME;
import static dev.fresnel.arm.template.SubscriptionTemplateWriter.DEFINITION_ID;

import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.TemplateExpression;
import java.io.IOException;

/**
 * Writes what puts a definition into force as a template has it: an assignment at the subscription,
 * or one in each resource group through a deployment of its own, since a template for a
 * subscription cannot make resources within a resource group otherwise.
 */
final class NestedAssignments implements SubscriptionTemplateWriter.Assignments {

  private static final String NESTED_SCHEMA =
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

  private final SubscriptionDelegation source;
  private final JsonOutput out;
  private final String groups;
  private final String group;

  NestedAssignments(SubscriptionDelegation source, JsonOutput out) {
    this.source = source;
    this.out = out;
    String place = source.hasParametersFile() ? "parameters" : "variables";
    this.groups = place + "('resourceGroups')";
    this.group = place + "('rgName')";
  }

  @Override
  public void writeResources() throws IOException {
    switch (source.shape()) {
      case SUBSCRIPTION -> inSubscription(ASSIGNMENT_NAME);
      case RESOURCE_GROUP -> {
        beginDeployment();
        inResourceGroup(group, "", ASSIGNMENT_NAME);
      }
      case RESOURCE_GROUPS -> {
        beginDeployment();
        out.beginObject("copy");
        out.constant("name", "resourceGroups");
        out.expression("count", TemplateExpression.of("length(" + groups + ")"));
        out.endObject();
        inResourceGroup(groups + "[copyIndex()].rgName", ", '-', copyIndex()", ASSIGNMENT_NAME);
      }
      case LISTED -> listed();
    }
  }

  private void listed() throws IOException {
    for (int i = 0; i < source.targets().size(); i++) {
      TemplateExpression name = SubscriptionTemplateWriter.listed(i, "name");
      if (source.targets().get(i).resourceGroup().isPresent()) {
        beginDeployment();
        inResourceGroup(
            SubscriptionTemplateWriter.listed(i, "rgName").template(), ", '-" + i + "'", name);
      } else {
        inSubscription(name);
      }
    }
  }

  private void inSubscription(TemplateExpression name) throws IOException {
    out.beginResource("", SubscriptionDelegation.ASSIGNMENTS, source.options().apiVersion().text());
    out.expression("name", name);
    out.dependsOn(DEFINITION_ID);
    out.beginObject("properties");
    out.expression("registrationDefinitionId", DEFINITION_ID);
    out.endObject();
    out.endResource();
  }

  private void beginDeployment() throws IOException {
    out.beginResource(
        "", SubscriptionDelegation.DEPLOYMENTS, SubscriptionDelegation.DEPLOYMENTS_API_VERSION);
  }

  private void inResourceGroup(String resourceGroup, String suffix, TemplateExpression name)
      throws IOException {
    out.expression(
        "name",
        TemplateExpression.of(
            "concat('lighthouse-', variables('mspRegistrationName')" + suffix + ")"));
    out.expression("resourceGroup", TemplateExpression.of(resourceGroup));
    out.dependsOn(DEFINITION_ID);
    out.beginObject("properties");
    out.constant("mode", "Incremental");
    out.beginObject("expressionEvaluationOptions");
    out.constant("scope", "inner");
    out.endObject();
    out.beginObject("parameters");
    out.beginObject("registrationAssignmentName");
    out.expression("value", name);
    out.endObject();
    out.beginObject("registrationDefinitionId");
    out.expression("value", DEFINITION_ID);
    out.endObject();
    out.endObject();
    nestedTemplate();
    out.endObject();
    out.endResource();
  }

  /** The nested template has no value of its own: all it needs is passed to it. */
  private void nestedTemplate() throws IOException {
    out.beginObject("template");
    out.constant("$schema", NESTED_SCHEMA);
    out.constant("contentVersion", "1.0.0.0");
    out.beginObject("parameters");
    for (String parameter :
        new String[] {"registrationAssignmentName", "registrationDefinitionId"}) {
      out.beginObject(parameter);
      out.constant("type", "string");
      out.endObject();
    }
    out.endObject();
    out.beginArray("resources");
    out.beginResource("", SubscriptionDelegation.ASSIGNMENTS, source.options().apiVersion().text());
    out.expression("name", TemplateExpression.parameter("registrationAssignmentName"));
    out.beginObject("properties");
    out.expression(
        "registrationDefinitionId", TemplateExpression.parameter("registrationDefinitionId"));
    out.endObject();
    out.endResource();
    out.endArray();
    out.endObject();
  }

  @Override
  public void writeOutput() throws IOException {
    switch (source.shape()) {
      case SUBSCRIPTION ->
          out.output("registrationAssignmentId", "string", inSubscriptionId(ASSIGNMENT_NAME));
      case RESOURCE_GROUP ->
          out.output(
              "registrationAssignmentId", "string", inResourceGroupId(group, ASSIGNMENT_NAME));
      case RESOURCE_GROUPS -> {
        out.beginObject("registrationAssignmentIds");
        out.constant("type", "array");
        out.beginObject("copy");
        out.expression("count", TemplateExpression.of("length(" + groups + ")"));
        out.expression(
            "input", inResourceGroupId(groups + "[copyIndex()].rgName", ASSIGNMENT_NAME));
        out.endObject();
        out.endObject();
      }
      case LISTED -> {
        out.beginObject("registrationAssignmentIds");
        out.constant("type", "array");
        out.beginArray("value");
        for (int i = 0; i < source.targets().size(); i++) {
          out.expression(listedId(i));
        }
        out.endArray();
        out.endObject();
      }
    }
  }

  private TemplateExpression listedId(int i) {
    TemplateExpression name = SubscriptionTemplateWriter.listed(i, "name");
    return source.targets().get(i).resourceGroup().isPresent()
        ? inResourceGroupId(SubscriptionTemplateWriter.listed(i, "rgName").template(), name)
        : inSubscriptionId(name);
  }

  private static TemplateExpression inSubscriptionId(TemplateExpression name) {
    return TemplateExpression.of(
        "subscriptionResourceId('"
            + SubscriptionDelegation.ASSIGNMENTS
            + "', "
            + name.template()
            + ")");
  }

  private static TemplateExpression inResourceGroupId(String group, TemplateExpression name) {
    return TemplateExpression.of(
        "resourceId(subscription().subscriptionId, "
            + group
            + ", '"
            + SubscriptionDelegation.ASSIGNMENTS
            + "', "
            + name.template()
            + ")");
  }
}
