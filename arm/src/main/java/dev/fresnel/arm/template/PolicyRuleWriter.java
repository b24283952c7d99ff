// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static dev.fresnel.arm.template.SubscriptionDelegation.ASSIGNMENTS;
import static dev.fresnel.arm.template.SubscriptionDelegation.DEFINITIONS;

import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes the parameters and the rule of a policy that delegates subscriptions.
 *
 * <p>A subscription complies if the very definition is assigned to it. The published policies ask
 * for a definition only: one that was left behind without an assignment then counts as a
 * delegation, and so does any other offer of the same provider. What an assignment tells of its
 * definition beyond the id stays empty where a template made it, so the id is what is asked for.
 */
final class PolicyRuleWriter {

  /** The parameter that names the definition, where that does not depend on the subscription. */
  static final String REGISTRATION_NAME = "registrationName";

  private static final TemplateExpression DEFINITION_ID =
      TemplateExpression.of(
          "subscriptionResourceId('" + DEFINITIONS + "', parameters('" + REGISTRATION_NAME + "'))");

  private final PolicyDelegation source;
  private final Output out;
  private final TemplateExpression registrationName;

  PolicyRuleWriter(PolicyDelegation source, Output out) {
    this.source = source;
    this.out = out;
    this.registrationName =
        source.names().dependOnSubscription()
            ? source
                .names()
                .expression(
                    TemplateParameter.OFFER_NAME.valueFor(source.target()),
                    TemplateParameter.MANAGING_TENANT.valueFor(source.target()))
            : TemplateExpression.parameter(REGISTRATION_NAME);
  }

  void write() throws IOException {
    out.beginObject("parameters");
    if (!source.names().dependOnSubscription()) {
      declare(REGISTRATION_NAME, "String", "Name of the registration definition, a GUID.");
    }
    for (TemplateParameter parameter : source.parameters()) {
      String type = parameter.type();
      declare(
          parameter.nameFor(source.target()),
          type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1),
          parameter.description());
    }
    out.endObject();
    out.beginEvaluatedAgain();
    out.beginObject("policyRule");
    out.beginObject("if");
    out.constant("field", "type");
    out.constant("equals", "Microsoft.Resources/subscriptions");
    out.endObject();
    out.beginObject("then");
    out.constant("effect", "deployIfNotExists");
    details();
    out.endObject();
    out.endObject();
    out.endEvaluatedAgain();
  }

  private void declare(String name, String type, String description) throws IOException {
    out.beginObject(name);
    out.constant("type", type);
    out.beginObject("metadata");
    out.constant("description", description);
    out.endObject();
    out.endObject();
  }

  private void details() throws IOException {
    out.beginObject("details");
    out.constant("type", ASSIGNMENTS);
    out.constant("existenceScope", "subscription");
    out.beginObject("existenceCondition");
    out.beginArray("allOf");
    out.beginObject();
    out.constant("field", ASSIGNMENTS + "/registrationDefinitionId");
    out.expression(
        "like",
        TemplateExpression.of(
            "concat('*/registrationDefinitions/', " + registrationName.template() + ")"));
    out.endObject();
    out.beginObject();
    out.constant("field", "id");
    out.constant("notContains", "/resourceGroups/");
    out.endObject();
    out.endArray();
    out.endObject();
    out.beginArray("roleDefinitionIds");
    out.constant(PolicyTemplateWriter.OWNER_ROLE);
    out.endArray();
    out.constant("deploymentScope", "subscription");
    deployment();
    out.endObject();
  }

  private void deployment() throws IOException {
    out.beginObject("deployment");
    out.firstExpression("location", PolicyTemplateWriter.LOCATION);
    out.beginObject("properties");
    out.constant("mode", "incremental");
    out.beginObject("parameters");
    value(REGISTRATION_NAME, registrationName);
    for (TemplateParameter parameter : source.parameters()) {
      value(parameter.nameFor(source.target()), parameter.valueFor(source.target()));
    }
    out.endObject();
    template();
    out.endObject();
    out.endObject();
  }

  private void value(String name, TemplateExpression value) throws IOException {
    out.beginObject(name);
    out.expression("value", value);
    out.endObject();
  }

  private void template() throws IOException {
    String version = source.options().apiVersion().text();
    out.beginObject("template");
    out.constant("$schema", DeploymentTarget.SUBSCRIPTION.templateSchema());
    out.constant("contentVersion", "1.0.0.0");
    out.beginObject("parameters");
    type(REGISTRATION_NAME, "string");
    for (TemplateParameter parameter : source.parameters()) {
      type(parameter.nameFor(source.target()), parameter.type());
    }
    out.endObject();
    out.beginArray("resources");
    definition(version);
    out.beginObject();
    out.constant("type", ASSIGNMENTS);
    out.constant("apiVersion", version);
    out.expression("name", TemplateExpression.parameter(REGISTRATION_NAME));
    out.beginArray("dependsOn");
    out.expression(DEFINITION_ID);
    out.endArray();
    out.beginObject("properties");
    out.expression("registrationDefinitionId", DEFINITION_ID);
    out.endObject();
    out.endObject();
    out.endArray();
    out.endObject();
  }

  private void type(String name, String type) throws IOException {
    out.beginObject(name);
    out.constant("type", type);
    out.endObject();
  }

  private void definition(String version) throws IOException {
    out.beginObject();
    out.constant("type", DEFINITIONS);
    out.constant("apiVersion", version);
    out.expression("name", TemplateExpression.parameter(REGISTRATION_NAME));
    member("plan", TemplateParameter.MARKETPLACE_PLAN);
    out.beginObject("properties");
    member("registrationDefinitionName", TemplateParameter.OFFER_NAME);
    member("description", TemplateParameter.OFFER_DESCRIPTION);
    member("managedByTenantId", TemplateParameter.MANAGING_TENANT);
    member("authorizations", TemplateParameter.AUTHORIZATIONS);
    member("eligibleAuthorizations", TemplateParameter.ELIGIBLE_AUTHORIZATIONS);
    out.endObject();
    out.endObject();
  }

  private void member(String key, TemplateParameter parameter) throws IOException {
    if (parameter.isPresentIn(source.definition(), source.target())) {
      out.expression(key, parameter.valueFor(source.target()));
    }
  }
}
