// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.DefinitionResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.ResourceNames;
import dev.fresnel.arm.internal.template.TemplateParameter;
import java.io.IOException;
import java.util.Optional;

/**
 * Describes the template of a deployment to a subscription.
 *
 * <p>Values that come from outside are only ever whole strings, in variables, parameters or
 * properties; every expression is a constant that refers to them. So there is no text that could
 * break out of an expression, and one shape of resources serves values inline and in a file.
 */
final class SubscriptionTemplate {

  private static final DeploymentLevel LEVEL = DeploymentLevel.SUBSCRIPTION;
  private static final String DEFINITION_NAME = "mspRegistrationName";

  private final RenderedDefinition rendered;
  private final AssignmentTargets targets;
  private final TemplateOutput out;
  private final DefinitionResource definition;
  private final TemplateResource resource;
  private final Assignments assignments;

  SubscriptionTemplate(RenderedDefinition rendered, AssignmentTargets targets, TemplateOutput out) {
    this.rendered = rendered;
    this.targets = targets;
    this.out = out;
    this.definition = new DefinitionResource(rendered, LEVEL, rendered.hasParametersFile());
    this.resource = definition.named(TemplateExpression.variable(DEFINITION_NAME));
    this.assignments = new Assignments(rendered, targets, resource);
  }

  void describe() throws IOException {
    ResourceGroupValues groups = new ResourceGroupValues(targets, rendered.hasParametersFile());
    out.begin(LEVEL);
    if (rendered.hasParametersFile()) {
      for (TemplateParameter parameter : rendered.parameters(LEVEL)) {
        out.parameter(parameter.nameFor(LEVEL), parameter.type(), parameter.description());
      }
      groups.declareParameters(out);
      names(rendered.names().given());
      planVariable();
    } else {
      Optional<String> name = rendered.names().known();
      if (name.isEmpty()) {
        partsOfNames();
      }
      names(name);
      groups.describeVariables(out);
    }
    definition.describe(out, resource);
    assignments.describeResources(out);
    out.output("registrationDefinitionId", resource.id());
    assignments.describeOutput(out);
    out.end();
  }

  /** Describes the variables that a name is computed from. */
  private void partsOfNames() throws IOException {
    variable(TemplateParameter.OFFER_NAME);
    if (rendered.names().ofTenant()) {
      variable(TemplateParameter.MANAGING_TENANT);
    }
  }

  private void variable(TemplateParameter parameter) throws IOException {
    parameter.write(out.variable(parameter.nameFor(LEVEL)), rendered.definition());
  }

  private void names(Optional<String> name) throws IOException {
    name(DEFINITION_NAME, name);
    switch (targets.shape()) {
      case SUBSCRIPTION, RESOURCE_GROUP -> {
        Optional<String> given = targets.givenName();
        name(Assignments.NAME_VARIABLE, given.isPresent() ? given : name);
      }
      case RESOURCE_GROUPS -> name(Assignments.NAME_VARIABLE, name);
      case LISTED -> assignments.describeList(out);
    }
  }

  private void name(String variable, Optional<String> name) throws IOException {
    Output value = out.variable(variable);
    if (name.isPresent()) {
      value.data(name.get());
    } else {
      ResourceNames names = rendered.names();
      value.expression(
          names.expression(
              value(TemplateParameter.OFFER_NAME), value(TemplateParameter.MANAGING_TENANT)));
    }
  }

  private TemplateExpression value(TemplateParameter parameter) {
    return rendered.hasParametersFile()
        ? parameter.valueFor(LEVEL)
        : TemplateExpression.variable(parameter.nameFor(LEVEL));
  }

  /** Describes the variable that holds the plan whose parts are parameters. */
  private void planVariable() throws IOException {
    if (rendered.definition().marketplacePlan().isEmpty()) {
      return;
    }
    Output plan = out.variable(DefinitionResource.PLAN_VARIABLE);
    plan.beginObject();
    plan.member("name").expression(TemplateParameter.PLAN.valueFor(LEVEL));
    plan.member("product").expression(TemplateParameter.OFFER.valueFor(LEVEL));
    plan.member("publisher").expression(TemplateParameter.PUBLISHER.valueFor(LEVEL));
    plan.member("version").expression(TemplateParameter.PLAN_VERSION.valueFor(LEVEL));
    plan.endObject();
  }
}
