// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.ExpressionSyntax;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.TemplateParameter;
import java.io.IOException;
import java.util.Optional;

/**
 * Describes the template that puts a policy at a management group and delegates every subscription
 * below it.
 *
 * <p>Values reach the policy as parameters of its assignment, and the deployments that it starts as
 * parameters again: nowhere do they stand in text that is evaluated.
 */
final class PolicyTemplate {

  private static final DeploymentLevel LEVEL = DeploymentLevel.MANAGEMENT_GROUP;
  private static final TemplateResource DEFINITION = PolicyResources.definition(LEVEL);
  private static final TemplateResource ASSIGNMENT = PolicyResources.assignment(LEVEL);

  private static final String REGISTRATION_NAME = "mspRegistrationName";
  private static final String DISPLAY_NAME = "Azure Lighthouse: ";
  private static final int LONGEST_DISPLAY_NAME = 128;

  private final RenderedDefinition rendered;
  private final TemplateOutput out;

  PolicyTemplate(RenderedDefinition rendered, TemplateOutput out) {
    this.rendered = rendered;
    this.out = out;
  }

  void describe() throws IOException {
    out.begin(LEVEL);
    if (rendered.hasParametersFile()) {
      for (TemplateParameter parameter : rendered.parameters(LEVEL)) {
        out.parameter(parameter.nameFor(LEVEL), parameter.type(), parameter.description());
      }
    }
    registrationName();
    policyNames();
    definition();
    assignment();
    PolicyRole.describe(out, ASSIGNMENT);
    out.output("policyDefinitionId", DEFINITION.id());
    out.output("policyAssignmentId", ASSIGNMENT.id());
    out.end();
  }

  private void registrationName() throws IOException {
    if (rendered.names().dependOnSubscription()) {
      return;
    }
    Optional<String> name =
        rendered.hasParametersFile() ? rendered.names().given() : rendered.names().known();
    Output value = out.variable(REGISTRATION_NAME);
    if (name.isPresent()) {
      value.data(name.get());
    } else {
      value.expression(ofOffer());
    }
  }

  private void policyNames() throws IOException {
    if (rendered.hasParametersFile()) {
      TemplateExpression guid = ofOffer();
      out.variable(PolicyResources.DEFINITION_NAME).expression(PolicyNames.definition(guid));
      out.variable(PolicyResources.ASSIGNMENT_NAME).expression(PolicyNames.assignment(guid));
    } else {
      PolicyNames names = new PolicyNames(rendered.names());
      out.variable(PolicyResources.DEFINITION_NAME).constant(names.definition());
      out.variable(PolicyResources.ASSIGNMENT_NAME).constant(names.assignment());
    }
  }

  private TemplateExpression ofOffer() {
    return rendered
        .names()
        .expressionOfOffer(
            TemplateParameter.OFFER_NAME.valueFor(LEVEL),
            TemplateParameter.MANAGING_TENANT.valueFor(LEVEL));
  }

  private void definition() throws IOException {
    Output members = out.beginResource(DEFINITION);
    members.member("properties").beginObject();
    members.member("policyType").constant("Custom");
    members.member("mode").constant("All");
    displayName(members.member("displayName"));
    members
        .member("description")
        .constant(
            "Delegates subscriptions to the service provider through Azure Lighthouse, unless the"
                + " offer is assigned to them already.");
    members.member("metadata").beginObject();
    members.member("category").constant("Lighthouse");
    members.endObject();
    new DelegatingPolicyRule(rendered, members).write();
    members.endObject();
    out.endResource();
  }

  private void displayName(Output value) throws IOException {
    if (rendered.hasParametersFile()) {
      value.expression(
          TemplateExpression.call(
              "take",
              TemplateExpression.joined(DISPLAY_NAME, TemplateParameter.OFFER_NAME.valueFor(LEVEL)),
              TemplateExpression.number(LONGEST_DISPLAY_NAME)));
    } else {
      value.data(cut(DISPLAY_NAME + rendered.definition().name()));
    }
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST_DISPLAY_NAME) {
      return name;
    }
    boolean splitsPair = Character.isHighSurrogate(name.charAt(LONGEST_DISPLAY_NAME - 1));
    return name.substring(0, splitsPair ? LONGEST_DISPLAY_NAME - 1 : LONGEST_DISPLAY_NAME);
  }

  private void assignment() throws IOException {
    Output members = out.beginResource(ASSIGNMENT);
    members.member("location").expression(ExpressionSyntax::deploymentLocation);
    members.member("identity").beginObject();
    members.member("type").constant("SystemAssigned");
    members.endObject();
    out.dependsOn(DEFINITION);
    members.member("properties").beginObject();
    displayName(members.member("displayName"));
    members.member("policyDefinitionId").expression(DEFINITION.id());
    members.member("parameters").beginObject();
    if (!rendered.names().dependOnSubscription()) {
      members.member(RuleTemplate.DEFINITION_NAME).beginObject();
      members.member("value").expression(TemplateExpression.variable(REGISTRATION_NAME));
      members.endObject();
    }
    for (TemplateParameter parameter : rendered.parameters(LEVEL)) {
      members.member(parameter.nameFor(LEVEL)).beginObject();
      Output value = members.member("value");
      if (rendered.hasParametersFile()) {
        value.expression(parameter.valueFor(LEVEL));
      } else {
        parameter.write(value, rendered.definition());
      }
      members.endObject();
    }
    members.endObject();
    members.endObject();
    out.endResource();
  }
}
