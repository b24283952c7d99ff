// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.core.MarketplacePlan;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;

/** Writes the values of a deployment, each under the name that its template declares. */
final class ParametersWriter {

  private static final String SCHEMA =
      "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentParameters.json#";

  private final Deployment deployment;
  private final RegistrationDefinition definition;
  private final JsonOutput out;

  ParametersWriter(Deployment deployment, JsonOutput out) {
    this.deployment = deployment;
    this.definition = deployment.definition();
    this.out = out;
  }

  void write() throws IOException {
    out.beginObject();
    out.constant("$schema", SCHEMA);
    out.constant("contentVersion", "1.0.0.0");
    out.beginObject("parameters");
    for (TemplateParameter parameter : deployment.parameters()) {
      out.beginObject(parameter.parameterName());
      value(parameter);
      out.endObject();
    }
    out.endObject();
    out.endObject();
  }

  private void value(TemplateParameter parameter) throws IOException {
    switch (parameter) {
      case OFFER_NAME -> out.data("value", definition.name());
      case OFFER_DESCRIPTION -> out.data("value", definition.description().orElse(""));
      case MANAGING_TENANT -> out.data("value", definition.managedByTenantId().value());
      case AUTHORIZATIONS -> ValueWriter.authorizations(out, "value", definition.authorizations());
      case ELIGIBLE_AUTHORIZATIONS ->
          ValueWriter.eligibleAuthorizations(out, "value", definition.eligibleAuthorizations());
      case RESOURCE_GROUP -> out.data("value", deployment.resourceGroups().get(0).value());
      case RESOURCE_GROUPS -> ValueWriter.resourceGroups(out, "value", deployment.resourceGroups());
      case MARKETPLACE_OFFER -> out.constant("value", "Yes");
      case PUBLISHER -> out.data("value", plan().publisherId().value());
      case OFFER -> out.data("value", plan().offerId().value());
      case PLAN -> out.data("value", plan().planId().value());
      case PLAN_VERSION -> out.data("value", plan().version().value());
    }
  }

  private MarketplacePlan plan() {
    return definition.marketplacePlan().orElseThrow();
  }
}
