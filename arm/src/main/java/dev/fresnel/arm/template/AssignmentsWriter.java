// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import java.io.IOException;

/**
 * Writes what puts a definition into force: an assignment at the subscription, or one in each
 * resource group through a deployment of its own, since a template for a subscription cannot make
 * resources within a resource group otherwise.
 */
final class AssignmentsWriter {

  private static final String NESTED_SCHEMA =
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
  private static final String NESTED_API_VERSION = "2022-09-01";

  private final Deployment deployment;
  private final JsonOutput out;
  private final String source;

  AssignmentsWriter(Deployment deployment, JsonOutput out) {
    this.deployment = deployment;
    this.out = out;
    this.source = deployment.hasParametersFile() ? "parameters" : "variables";
  }

  void writeResources() throws IOException {
    out.beginObject();
    switch (deployment.resourceGroups().size()) {
      case 0 -> inSubscription();
      case 1 -> inResourceGroup(source + "('rgName')", "");
      default -> {
        out.beginObject("copy");
        out.constant("name", "resourceGroups");
        out.expression("count", "length(" + source + "('resourceGroups'))");
        out.endObject();
        inResourceGroup(source + "('resourceGroups')[copyIndex()].rgName", ", '-', copyIndex()");
      }
    }
    out.endObject();
  }

  void writeOutput() throws IOException {
    String type = ", '" + SubscriptionTemplateWriter.ASSIGNMENTS + "', ";
    String name = SubscriptionTemplateWriter.ASSIGNMENT_NAME + ")";
    switch (deployment.resourceGroups().size()) {
      case 0 -> {
        out.beginObject("registrationAssignmentId");
        out.constant("type", "string");
        out.expression("value", "subscriptionResourceId(" + type.substring(2) + name);
      }
      case 1 -> {
        out.beginObject("registrationAssignmentId");
        out.constant("type", "string");
        out.expression(
            "value",
            "resourceId(subscription().subscriptionId, " + source + "('rgName')" + type + name);
      }
      default -> {
        out.beginObject("registrationAssignmentIds");
        out.constant("type", "array");
        out.beginObject("copy");
        out.expression("count", "length(" + source + "('resourceGroups'))");
        out.expression(
            "input",
            "resourceId(subscription().subscriptionId, "
                + source
                + "('resourceGroups')[copyIndex()].rgName"
                + type
                + name);
        out.endObject();
      }
    }
    out.endObject();
  }

  private void inSubscription() throws IOException {
    out.constant("type", SubscriptionTemplateWriter.ASSIGNMENTS);
    out.constant("apiVersion", deployment.options().apiVersion().text());
    out.expression("name", SubscriptionTemplateWriter.ASSIGNMENT_NAME);
    dependsOnDefinition();
    out.beginObject("properties");
    out.expression("registrationDefinitionId", SubscriptionTemplateWriter.DEFINITION_ID);
    out.endObject();
  }

  private void inResourceGroup(String resourceGroup, String suffix) throws IOException {
    out.constant("type", "Microsoft.Resources/deployments");
    out.constant("apiVersion", NESTED_API_VERSION);
    out.expression(
        "name",
        "concat('lighthouse-', " + SubscriptionTemplateWriter.ASSIGNMENT_NAME + suffix + ")");
    out.expression("resourceGroup", resourceGroup);
    dependsOnDefinition();
    out.beginObject("properties");
    out.constant("mode", "Incremental");
    out.beginObject("expressionEvaluationOptions");
    out.constant("scope", "inner");
    out.endObject();
    out.beginObject("parameters");
    out.beginObject("registrationAssignmentName");
    out.expression("value", SubscriptionTemplateWriter.ASSIGNMENT_NAME);
    out.endObject();
    out.beginObject("registrationDefinitionId");
    out.expression("value", SubscriptionTemplateWriter.DEFINITION_ID);
    out.endObject();
    out.endObject();
    nestedTemplate();
    out.endObject();
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
    out.beginObject();
    out.constant("type", SubscriptionTemplateWriter.ASSIGNMENTS);
    out.constant("apiVersion", deployment.options().apiVersion().text());
    out.expression("name", "parameters('registrationAssignmentName')");
    out.beginObject("properties");
    out.expression("registrationDefinitionId", "parameters('registrationDefinitionId')");
    out.endObject();
    out.endObject();
    out.endArray();
    out.endObject();
  }

  private void dependsOnDefinition() throws IOException {
    out.beginArray("dependsOn");
    out.expression(SubscriptionTemplateWriter.DEFINITION_ID);
    out.endArray();
  }
}
