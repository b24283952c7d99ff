// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.template.PolicyDelegation.OWNER;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_ASSIGNMENTS;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_ASSIGNMENTS_API_VERSION;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_DEFINITIONS;
import static dev.fresnel.arm.template.PolicyDelegation.POLICY_DEFINITIONS_API_VERSION;

import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the template that puts a policy at a management group and delegates every subscription
 * below it.
 *
 * <p>Values reach the policy as parameters of its assignment, and the deployments that it starts as
 * parameters again: nowhere do they stand in text that is evaluated.
 */
final class PolicyTemplateWriter {

  static final TemplateExpression DEFINITION_NAME =
      TemplateExpression.variable("policyDefinitionName");
  static final TemplateExpression ASSIGNMENT_NAME =
      TemplateExpression.variable("policyAssignmentName");
  static final TemplateExpression LOCATION = TemplateExpression.of("deployment().location");

  static final String OWNER_ROLE = "/providers/Microsoft.Authorization/roleDefinitions/" + OWNER;

  private static final String DISPLAY_NAME = "Azure Lighthouse: ";
  private static final int LONGEST_DISPLAY_NAME = 128;

  private static final TemplateExpression ROLE_ASSIGNMENT_NAME =
      new TemplateExpression(
          "guid(toLower(managementGroup().name), variables('policyAssignmentName'), '"
              + OWNER
              + "')",
          "guid(toLower(managementGroup().name), policyAssignmentName, '" + OWNER + "')");

  private final PolicyDelegation source;
  private final RegistrationDefinition definition;
  private final TemplateOutput out;

  PolicyTemplateWriter(PolicyDelegation source, TemplateOutput out) {
    this.source = source;
    this.definition = source.definition();
    this.out = out;
  }

  void write() throws IOException {
    out.beginTemplate(source.target().templateSchema(), source.target().bicepName());
    if (source.hasParametersFile()) {
      out.beginParameters();
      for (TemplateParameter parameter : source.parameters()) {
        out.parameter(
            parameter.nameFor(source.target()), parameter.type(), parameter.description());
      }
      out.endParameters();
    }
    variables();
    out.beginResources();
    policyDefinition();
    policyAssignment();
    roleAssignment();
    out.endResources();
    out.beginOutputs();
    out.output("policyDefinitionId", "string", definitionId());
    out.output("policyAssignmentId", "string", assignmentId());
    out.endOutputs();
    out.endTemplate();
  }

  private void variables() throws IOException {
    out.beginVariables();
    boolean file = source.hasParametersFile();
    if (!source.names().dependOnSubscription()) {
      Optional<String> name = file ? source.names().given() : source.names().known();
      if (name.isPresent()) {
        out.data("mspRegistrationName", name.get());
      } else {
        out.expression("mspRegistrationName", ofOffer(source));
      }
    }
    writeNames(source, out);
    out.endVariables();
  }

  /** Writes the variables that name the policy and its assignment. */
  static void writeNames(PolicyDelegation source, TemplateOutput out) throws IOException {
    if (source.hasParametersFile()) {
      TemplateExpression guid = ofOffer(source);
      out.expression(
          "policyDefinitionName",
          new TemplateExpression(
              "concat('lighthouse-', " + guid.template() + ")",
              "'lighthouse-${" + guid.bicep() + "}'"));
      String digits = "take(replace(";
      String rest = ", '-', ''), 20)";
      out.expression(
          "policyAssignmentName",
          new TemplateExpression(
              "concat('lh-', " + digits + guid.template() + rest + ")",
              "'lh-${" + digits + guid.bicep() + rest + "}'"));
    } else {
      out.constant("policyDefinitionName", source.policyDefinitionName());
      out.constant("policyAssignmentName", source.policyAssignmentName());
    }
  }

  private static TemplateExpression ofOffer(PolicyDelegation source) {
    return source
        .names()
        .expressionOfOffer(
            TemplateParameter.OFFER_NAME.valueFor(source.target()),
            TemplateParameter.MANAGING_TENANT.valueFor(source.target()));
  }

  private void policyDefinition() throws IOException {
    out.beginResource("policyDefinition", POLICY_DEFINITIONS, POLICY_DEFINITIONS_API_VERSION);
    out.expression("name", DEFINITION_NAME);
    out.beginObject("properties");
    out.constant("policyType", "Custom");
    out.constant("mode", "All");
    displayName();
    out.constant(
        "description",
        "Delegates subscriptions to the service provider through Azure Lighthouse, unless the offer"
            + " is assigned to them already.");
    out.beginObject("metadata");
    out.constant("category", "Lighthouse");
    out.endObject();
    new PolicyRuleWriter(source, out).write();
    out.endObject();
    out.endResource();
  }

  private void displayName() throws IOException {
    if (source.hasParametersFile()) {
      String name = TemplateParameter.OFFER_NAME.nameFor(source.target());
      out.expression(
          "displayName",
          new TemplateExpression(
              "take(concat('"
                  + DISPLAY_NAME
                  + "', parameters('"
                  + name
                  + "')), "
                  + LONGEST_DISPLAY_NAME
                  + ")",
              "take('" + DISPLAY_NAME + "${" + name + "}', " + LONGEST_DISPLAY_NAME + ")"));
    } else {
      out.data("displayName", cut(DISPLAY_NAME + definition.name()));
    }
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST_DISPLAY_NAME) {
      return name;
    }
    boolean splitsPair = Character.isHighSurrogate(name.charAt(LONGEST_DISPLAY_NAME - 1));
    return name.substring(0, splitsPair ? LONGEST_DISPLAY_NAME - 1 : LONGEST_DISPLAY_NAME);
  }

  private void policyAssignment() throws IOException {
    out.beginResource("policyAssignment", POLICY_ASSIGNMENTS, POLICY_ASSIGNMENTS_API_VERSION);
    out.expression("name", ASSIGNMENT_NAME);
    out.expression("location", LOCATION);
    out.beginObject("identity");
    out.constant("type", "SystemAssigned");
    out.endObject();
    out.dependsOn(definitionId());
    out.beginObject("properties");
    displayName();
    out.expression("policyDefinitionId", definitionId());
    out.beginObject("parameters");
    if (!source.names().dependOnSubscription()) {
      out.beginObject(PolicyRuleWriter.REGISTRATION_NAME);
      out.expression("value", TemplateExpression.variable("mspRegistrationName"));
      out.endObject();
    }
    for (TemplateParameter parameter : source.parameters()) {
      out.beginObject(parameter.nameFor(source.target()));
      if (source.hasParametersFile()) {
        out.expression("value", parameter.valueFor(source.target()));
      } else {
        parameter.write(out, "value", definition);
      }
      out.endObject();
    }
    out.endObject();
    out.endObject();
    out.endResource();
  }

  private void roleAssignment() throws IOException {
    out.beginResource(
        "roleAssignment",
        PolicyDelegation.ROLE_ASSIGNMENTS,
        PolicyDelegation.ROLE_ASSIGNMENTS_API_VERSION);
    out.expression("name", ROLE_ASSIGNMENT_NAME);
    out.dependsOn(assignmentId());
    out.beginObject("properties");
    out.constant("roleDefinitionId", OWNER_ROLE);
    out.constant("principalType", "ServicePrincipal");
    out.expression(
        "principalId",
        new TemplateExpression(
            "reference("
                + assignmentId().template()
                + ", '"
                + POLICY_ASSIGNMENTS_API_VERSION
                + "', 'full').identity.principalId",
            "policyAssignment.identity.principalId"));
    out.endObject();
    out.endResource();
  }

  private static TemplateExpression definitionId() {
    return atManagementGroup(POLICY_DEFINITIONS, DEFINITION_NAME, "policyDefinition.id");
  }

  static TemplateExpression assignmentId() {
    return atManagementGroup(POLICY_ASSIGNMENTS, ASSIGNMENT_NAME, "policyAssignment.id");
  }

  static TemplateExpression atManagementGroup(String type, TemplateExpression name, String bicep) {
    return new TemplateExpression(
        "extensionResourceId(managementGroup().id, '" + type + "', " + name.template() + ")",
        bicep);
  }
}
