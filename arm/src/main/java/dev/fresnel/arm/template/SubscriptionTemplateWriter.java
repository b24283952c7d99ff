// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;

/**
 * Writes the template of a deployment to a subscription.
 *
 * <p>Values that come from outside are only ever whole strings, in variables, parameters or
 * properties; every expression is a constant that refers to them. So there is no text that could
 * break out of an expression, and one shape of resources serves values inline and in a file.
 */
final class SubscriptionTemplateWriter {

  static final String DEFINITIONS = "Microsoft.ManagedServices/registrationDefinitions";
  static final String ASSIGNMENTS = "Microsoft.ManagedServices/registrationAssignments";

  static final String DEFINITION_NAME = "variables('mspRegistrationName')";
  static final String ASSIGNMENT_NAME = "variables('mspAssignmentName')";
  static final String DEFINITION_ID =
      "subscriptionResourceId('" + DEFINITIONS + "', " + DEFINITION_NAME + ")";

  private static final String SCHEMA =
      "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#";

  private final Deployment deployment;
  private final RegistrationDefinition definition;
  private final JsonOutput out;

  SubscriptionTemplateWriter(Deployment deployment, JsonOutput out) {
    this.deployment = deployment;
    this.definition = deployment.definition();
    this.out = out;
  }

  void write() throws IOException {
    out.beginObject();
    out.constant("$schema", SCHEMA);
    out.constant("contentVersion", "1.0.0.0");
    if (deployment.hasParametersFile()) {
      ParameterDeclarations.write(out, deployment);
    }
    new VariablesWriter(deployment, out).write();
    out.beginArray("resources");
    definition();
    new AssignmentsWriter(deployment, out).writeResources();
    out.endArray();
    out.beginObject("outputs");
    out.beginObject("registrationDefinitionId");
    out.constant("type", "string");
    out.expression("value", DEFINITION_ID);
    out.endObject();
    new AssignmentsWriter(deployment, out).writeOutput();
    out.endObject();
    out.endObject();
  }

  private void definition() throws IOException {
    out.beginObject();
    out.constant("type", DEFINITIONS);
    out.constant("apiVersion", deployment.options().apiVersion().text());
    out.expression("name", DEFINITION_NAME);
    if (definition.marketplacePlan().isPresent()) {
      plan(definition.marketplacePlan().get());
    }
    out.beginObject("properties");
    if (deployment.hasParametersFile()) {
      referredProperties();
    } else {
      inlineProperties();
    }
    out.endObject();
    out.endObject();
  }

  private void inlineProperties() throws IOException {
    out.data("registrationDefinitionName", definition.name());
    if (definition.description().isPresent()) {
      out.data("description", definition.description().get());
    }
    out.data("managedByTenantId", definition.managedByTenantId().value());
    ValueWriter.authorizations(out, "authorizations", definition.authorizations());
    if (!definition.eligibleAuthorizations().isEmpty()) {
      ValueWriter.eligibleAuthorizations(
          out, "eligibleAuthorizations", definition.eligibleAuthorizations());
    }
  }

  private void referredProperties() throws IOException {
    out.expression("registrationDefinitionName", "parameters('mspOfferName')");
    if (definition.description().isPresent()) {
      out.expression("description", "parameters('mspOfferDescription')");
    }
    out.expression("managedByTenantId", "parameters('managedByTenantId')");
    out.expression("authorizations", "parameters('authorizations')");
    if (!definition.eligibleAuthorizations().isEmpty()) {
      out.expression("eligibleAuthorizations", "parameters('eligibleAuthorizations')");
    }
  }

  private void plan(MarketplacePlan plan) throws IOException {
    if (deployment.hasParametersFile()) {
      out.expression(
          "plan",
          "if(equals(parameters('marketplaceOffer'), 'Yes'), variables('marketplacePlan'),"
              + " json('null'))");
      return;
    }
    out.beginObject("plan");
    out.data("name", plan.planId().value());
    out.data("product", plan.offerId().value());
    out.data("publisher", plan.publisherId().value());
    out.data("version", plan.version().value());
    out.endObject();
  }
}
