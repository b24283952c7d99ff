// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.template.SubscriptionTemplateWriter.ASSIGNMENT_NAME;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.TemplateExpression;
import java.io.IOException;

/**
 * Writes what puts a definition into force as Bicep has it: an assignment at the subscription, or
 * one in each resource group through a module, since a Bicep file has one kind of scope.
 */
final class BicepAssignments implements SubscriptionTemplateWriter.Assignments {

  private static final String ONE = "registrationAssignment";
  private static final String MANY = "registrationAssignments";
  private static final String MODULE_OUTPUT = ".outputs.registrationAssignmentId";

  private final SubscriptionDelegation source;
  private final BicepOutput out;

  BicepAssignments(SubscriptionDelegation source, BicepOutput out) {
    this.source = source;
    this.out = out;
  }

  @Override
  public void writeResources() throws IOException {
    switch (source.shape()) {
      case SUBSCRIPTION -> inSubscription(ONE, ASSIGNMENT_NAME);
      case RESOURCE_GROUP -> {
        beginModule(ONE, "{");
        inResourceGroup("", "rgName", ASSIGNMENT_NAME);
        out.endDeclaration("}");
      }
      case RESOURCE_GROUPS -> {
        beginModule(MANY, "[for (group, index) in resourceGroups: {");
        inResourceGroup("-${index}", "group.rgName", ASSIGNMENT_NAME);
        out.endDeclaration("}]");
      }
      case LISTED -> listed();
    }
  }

  private void listed() throws IOException {
    for (int i = 0; i < source.targets().size(); i++) {
      TemplateExpression name = SubscriptionTemplateWriter.listed(i, "name");
      if (source.targets().get(i).resourceGroup().isPresent()) {
        beginModule(ONE + i, "{");
        String group = SubscriptionTemplateWriter.listed(i, "rgName").bicep();
        inResourceGroup("-" + i, group, name);
        out.endDeclaration("}");
      } else {
        inSubscription(ONE + i, name);
      }
    }
  }

  private void inSubscription(String symbol, TemplateExpression name) throws IOException {
    out.beginResource(
        symbol, SubscriptionDelegation.ASSIGNMENTS, source.options().apiVersion().text());
    out.expression("name", name);
    out.beginObject("properties");
    out.expression("registrationDefinitionId", SubscriptionTemplateWriter.DEFINITION_ID);
    out.endObject();
    out.endResource();
  }

  private void beginModule(String symbol, String tail) throws IOException {
    out.beginDeclaration("module " + symbol + " '" + BicepFile.ASSIGNMENT_FILE + "' = " + tail);
  }

  private void inResourceGroup(String suffix, String resourceGroup, TemplateExpression name)
      throws IOException {
    out.expression(
        "name", TemplateExpression.of("'lighthouse-${mspRegistrationName}" + suffix + "'"));
    out.expression("scope", TemplateExpression.of("resourceGroup(" + resourceGroup + ")"));
    out.beginObject("params");
    out.expression("registrationAssignmentName", name);
    out.expression("registrationDefinitionId", SubscriptionTemplateWriter.DEFINITION_ID);
    out.endObject();
  }

  @Override
  public void writeOutput() throws IOException {
    switch (source.shape()) {
      case SUBSCRIPTION ->
          out.output("registrationAssignmentId", "string", TemplateExpression.of(ONE + ".id"));
      case RESOURCE_GROUP ->
          out.output(
              "registrationAssignmentId", "string", TemplateExpression.of(ONE + MODULE_OUTPUT));
      case RESOURCE_GROUPS ->
          out.output(
              "registrationAssignmentIds",
              "array",
              TemplateExpression.of(
                  "[for index in range(0, length(resourceGroups)): "
                      + MANY
                      + "[index]"
                      + MODULE_OUTPUT
                      + "]"));
      case LISTED -> {
        out.beginDeclaration("output registrationAssignmentIds array = [");
        for (int i = 0; i < source.targets().size(); i++) {
          boolean module = source.targets().get(i).resourceGroup().isPresent();
          out.expression(TemplateExpression.of(ONE + i + (module ? MODULE_OUTPUT : ".id")));
        }
        out.endDeclaration("]");
      }
    }
  }
}
