// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.ExpressionSyntax;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.TemplateParameter;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes the parameters and the rule of a policy that delegates subscriptions.
 *
 * <p>A subscription complies if the very definition is assigned to it. The published policies ask
 * for a definition only: one that was left behind without an assignment then counts as a
 * delegation, and so does any other offer of the same provider. What an assignment tells of its
 * definition beyond the id stays empty where a template made it, so the rule asks for the id.
 */
final class DelegatingPolicyRule {

  private static final DeploymentLevel LEVEL = DeploymentLevel.MANAGEMENT_GROUP;

  private final RenderedDefinition rendered;
  private final Output out;
  private final TemplateExpression registrationName;

  DelegatingPolicyRule(RenderedDefinition rendered, Output out) {
    this.rendered = rendered;
    this.out = out;
    this.registrationName =
        rendered.names().dependOnSubscription()
            ? rendered
                .names()
                .expression(
                    TemplateParameter.OFFER_NAME.valueFor(LEVEL),
                    TemplateParameter.MANAGING_TENANT.valueFor(LEVEL))
            : TemplateExpression.parameter(RuleTemplate.DEFINITION_NAME);
  }

  void write() throws IOException {
    out.member("parameters").beginObject();
    if (!rendered.names().dependOnSubscription()) {
      declare(
          RuleTemplate.DEFINITION_NAME, "String", "Name of the registration definition, a GUID.");
    }
    for (TemplateParameter parameter : rendered.parameters(LEVEL)) {
      String type = parameter.type();
      declare(
          parameter.nameFor(LEVEL),
          type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1),
          parameter.description());
    }
    out.endObject();
    out.beginEvaluatedAgain();
    out.member("policyRule").beginObject();
    out.member("if").beginObject();
    out.member("field").constant("type");
    out.member("equals").constant("Microsoft.Resources/subscriptions");
    out.endObject();
    out.member("then").beginObject();
    out.member("effect").constant("deployIfNotExists");
    details();
    out.endObject();
    out.endObject();
    out.endEvaluatedAgain();
  }

  private void declare(String name, String type, String description) throws IOException {
    out.member(name).beginObject();
    out.member("type").constant(type);
    out.member("metadata").beginObject();
    out.member("description").constant(description);
    out.endObject();
    out.endObject();
  }

  private void details() throws IOException {
    out.member("details").beginObject();
    out.member("type").constant(ResourceTypes.ASSIGNMENTS);
    out.member("existenceScope").constant("subscription");
    out.member("existenceCondition").beginObject();
    out.member("allOf").beginArray();
    out.beginObject();
    out.member("field").constant(ResourceTypes.ASSIGNMENTS + "/registrationDefinitionId");
    out.member("like")
        .expression(TemplateExpression.joined("*/registrationDefinitions/", registrationName));
    out.endObject();
    out.beginObject();
    out.member("field").constant("id");
    out.member("notContains").constant("/resourceGroups/");
    out.endObject();
    out.endArray();
    out.endObject();
    out.member("roleDefinitionIds").beginArray();
    out.constant(PolicyRole.OWNER_ID);
    out.endArray();
    out.member("deploymentScope").constant("subscription");
    deployment();
    out.endObject();
  }

  private void deployment() throws IOException {
    out.member("deployment").beginObject();
    out.member("location").firstExpression(ExpressionSyntax::deploymentLocation);
    out.member("properties").beginObject();
    out.member("mode").constant("incremental");
    out.member("parameters").beginObject();
    value(RuleTemplate.DEFINITION_NAME, registrationName);
    for (TemplateParameter parameter : rendered.parameters(LEVEL)) {
      value(parameter.nameFor(LEVEL), parameter.valueFor(LEVEL));
    }
    out.endObject();
    new RuleTemplate(rendered).write(out.member("template"));
    out.endObject();
    out.endObject();
  }

  private void value(String name, TemplateExpression value) throws IOException {
    out.member(name).beginObject();
    out.member("value").expression(value);
    out.endObject();
  }
}
