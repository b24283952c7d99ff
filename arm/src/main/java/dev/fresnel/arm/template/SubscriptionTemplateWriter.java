// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.GuidIdentifier;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the template of a deployment to a subscription.
 *
 * <p>Values that come from outside are only ever whole strings, in variables, parameters or
 * properties; every expression is a constant that refers to them. So there is no text that could
 * break out of an expression, and one shape of resources serves values inline and in a file.
 */
final class SubscriptionTemplateWriter {

  /** Writes what puts the definition into force. */
  interface Assignments {
    void writeResources() throws IOException;

    void writeOutput() throws IOException;
  }

  static final TemplateExpression DEFINITION_NAME =
      TemplateExpression.variable("mspRegistrationName");
  static final TemplateExpression ASSIGNMENT_NAME =
      TemplateExpression.variable("mspAssignmentName");
  static final TemplateExpression DEFINITION_ID =
      new TemplateExpression(
          "subscriptionResourceId('"
              + SubscriptionDelegation.DEFINITIONS
              + "', variables('mspRegistrationName'))",
          "registrationDefinition.id");

  private static final TemplateExpression MARKETPLACE_PLAN =
      new TemplateExpression(
          "if(equals(parameters('marketplaceOffer'), 'Yes'), variables('marketplacePlan'),"
              + " json('null'))",
          "marketplaceOffer == 'Yes' ? marketplacePlan : null");

  private final SubscriptionDelegation source;
  private final RegistrationDefinition definition;
  private final TemplateOutput out;

  SubscriptionTemplateWriter(SubscriptionDelegation source, TemplateOutput out) {
    this.source = source;
    this.definition = source.definition();
    this.out = out;
  }

  void write(Assignments assignments) throws IOException {
    out.beginTemplate(source.target().templateSchema(), source.target().bicepName());
    if (source.hasParametersFile()) {
      parameters();
    }
    variables();
    out.beginResources();
    definition();
    assignments.writeResources();
    out.endResources();
    out.beginOutputs();
    out.output("registrationDefinitionId", "string", DEFINITION_ID);
    assignments.writeOutput();
    out.endOutputs();
    out.endTemplate();
  }

  private void parameters() throws IOException {
    out.beginParameters();
    for (TemplateParameter parameter : source.parameters()) {
      out.parameter(parameter.nameFor(source.target()), parameter.type(), parameter.description());
    }
    switch (source.shape()) {
      case RESOURCE_GROUP ->
          out.parameter("rgName", "string", "Resource group to delegate; it must exist.");
      case RESOURCE_GROUPS ->
          out.parameter(
              "resourceGroups",
              "array",
              "Resource groups to delegate, as objects with rgName; they must exist.");
      case SUBSCRIPTION, LISTED -> {}
    }
    out.endParameters();
  }

  private void variables() throws IOException {
    boolean file = source.hasParametersFile();
    Optional<String> name = file ? source.names().given() : source.names().known();
    out.beginVariables();
    if (!file && name.isEmpty()) {
      TemplateParameter.OFFER_NAME.write(out, "mspOfferName", definition);
      if (source.options().nameSeed().hasTenant()) {
        TemplateParameter.MANAGING_TENANT.write(out, "managedByTenantId", definition);
      }
    }
    name("mspRegistrationName", name);
    switch (source.shape()) {
      case SUBSCRIPTION, RESOURCE_GROUP -> {
        Optional<String> given = source.targets().get(0).assignmentId().map(GuidIdentifier::value);
        name("mspAssignmentName", given.isPresent() ? given : name);
      }
      case RESOURCE_GROUPS -> name("mspAssignmentName", name);
      case LISTED -> listedAssignments();
    }
    if (!file) {
      resourceGroups();
    } else if (definition.marketplacePlan().isPresent()) {
      marketplacePlan();
    }
    out.endVariables();
  }

  private void name(String variable, Optional<String> name) throws IOException {
    if (name.isPresent()) {
      out.data(variable, name.get());
    } else if (source.hasParametersFile()) {
      out.expression(
          variable,
          source
              .names()
              .expression(
                  TemplateParameter.OFFER_NAME.valueFor(source.target()),
                  TemplateParameter.MANAGING_TENANT.valueFor(source.target())));
    } else {
      out.expression(
          variable,
          source
              .names()
              .expression(
                  TemplateExpression.variable("mspOfferName"),
                  TemplateExpression.variable("managedByTenantId")));
    }
  }

  private void listedAssignments() throws IOException {
    out.beginArray("registrationAssignments");
    for (TemplateScope.Target target : source.targets()) {
      out.beginObject();
      if (target.resourceGroup().isPresent()) {
        out.data("rgName", target.resourceGroup().get().value());
      }
      if (target.assignmentId().isPresent()) {
        out.data("name", target.assignmentId().get().value());
      } else {
        out.expression("name", DEFINITION_NAME);
      }
      out.endObject();
    }
    out.endArray();
  }

  private void resourceGroups() throws IOException {
    if (source.shape() == AssignmentShape.RESOURCE_GROUP) {
      out.data("rgName", source.resourceGroups().get(0).value());
    } else if (source.shape() == AssignmentShape.RESOURCE_GROUPS) {
      ValueWriter.resourceGroups(out, "resourceGroups", source.resourceGroups());
    }
  }

  private void marketplacePlan() throws IOException {
    DeploymentTarget target = source.target();
    out.beginObject("marketplacePlan");
    out.expression("name", TemplateParameter.PLAN.valueFor(target));
    out.expression("product", TemplateParameter.OFFER.valueFor(target));
    out.expression("publisher", TemplateParameter.PUBLISHER.valueFor(target));
    out.expression("version", TemplateParameter.PLAN_VERSION.valueFor(target));
    out.endObject();
  }

  private void definition() throws IOException {
    out.beginResource(
        "registrationDefinition",
        SubscriptionDelegation.DEFINITIONS,
        source.options().apiVersion().text());
    out.expression("name", DEFINITION_NAME);
    if (definition.marketplacePlan().isPresent()) {
      if (source.hasParametersFile()) {
        out.expression("plan", MARKETPLACE_PLAN);
      } else {
        ValueWriter.marketplacePlan(out, "plan", definition.marketplacePlan().get());
      }
    }
    out.beginObject("properties");
    property("registrationDefinitionName", TemplateParameter.OFFER_NAME);
    property("description", TemplateParameter.OFFER_DESCRIPTION);
    property("managedByTenantId", TemplateParameter.MANAGING_TENANT);
    property("authorizations", TemplateParameter.AUTHORIZATIONS);
    property("eligibleAuthorizations", TemplateParameter.ELIGIBLE_AUTHORIZATIONS);
    out.endObject();
    out.endResource();
  }

  private void property(String key, TemplateParameter parameter) throws IOException {
    if (!parameter.isPresentIn(definition, source.target())) {
      return;
    }
    if (source.hasParametersFile()) {
      out.expression(key, parameter.valueFor(source.target()));
    } else {
      parameter.write(out, key, definition);
    }
  }

  /** The expressions that say where a listed assignment is, or what it is called. */
  static TemplateExpression listed(int index, String member) {
    String suffix = "[" + index + "]." + member;
    return new TemplateExpression(
        "variables('registrationAssignments')" + suffix, "registrationAssignments" + suffix);
  }
}
