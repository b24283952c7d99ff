// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateLoop;
import dev.fresnel.arm.internal.output.TemplateModule;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplatePart;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.AssignmentResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assignments of a definition: at the subscription, or in each resource group through a module,
 * since a template for a subscription cannot make resources within a resource group otherwise.
 */
final class Assignments {

  private static final String LIST = "registrationAssignments";
  static final String NAME_VARIABLE = "mspAssignmentName";

  private static final TemplateExpression NAME = TemplateExpression.variable(NAME_VARIABLE);

  private final RenderedDefinition rendered;
  private final AssignmentTargets targets;
  private final TemplateResource definition;
  private final ResourceGroupValues groups;

  Assignments(RenderedDefinition rendered, AssignmentTargets targets, TemplateResource definition) {
    this.rendered = rendered;
    this.targets = targets;
    this.definition = definition;
    this.groups = new ResourceGroupValues(targets, rendered.hasParametersFile());
  }

  /** Describes the variable that lists the assignments where they stand one after the other. */
  void describeList(TemplateOutput out) throws IOException {
    Output list = out.variable(LIST);
    list.beginArray();
    for (AssignmentTarget target : targets.list()) {
      list.beginObject();
      if (target.resourceGroup().isPresent()) {
        list.member(ResourceGroupValues.NAME).data(target.resourceGroup().get());
      }
      Output name = list.member("name");
      if (target.assignmentId().isPresent()) {
        name.data(target.assignmentId().get());
      } else {
        name.expression(definition.name());
      }
      list.endObject();
    }
    list.endArray();
  }

  /** Describes the resources and modules. */
  void describeResources(TemplateOutput out) throws IOException {
    for (TemplatePart part : parts()) {
      if (part instanceof TemplateModule module) {
        out.module(module, new AssignmentModule(rendered.apiVersion()));
      } else if (part instanceof TemplateResource resource) {
        AssignmentResource.describe(out, resource, definition);
      }
    }
  }

  /** Describes the output that tells the assignments' ids. */
  void describeOutput(TemplateOutput out) throws IOException {
    List<TemplatePart> parts = parts();
    TemplateExpression first = parts.get(0).id();
    switch (targets.shape()) {
      case SUBSCRIPTION, RESOURCE_GROUP -> out.output("registrationAssignmentId", first);
      case RESOURCE_GROUPS -> out.output("registrationAssignmentIds", groups.loop(), first);
      case LISTED ->
          out.output("registrationAssignmentIds", parts.stream().map(TemplatePart::id).toList());
    }
  }

  private List<TemplatePart> parts() {
    String one = AssignmentResource.SYMBOL;
    return switch (targets.shape()) {
      case SUBSCRIPTION -> List.of(inSubscription(one, NAME));
      case RESOURCE_GROUP ->
          List.of(
              inResourceGroup(
                  one,
                  TemplateExpression.joined("lighthouse-", definition.name()),
                  groups.name(),
                  null,
                  NAME));
      case RESOURCE_GROUPS -> {
        TemplateLoop loop = groups.loop();
        yield List.of(
            inResourceGroup(
                LIST,
                TemplateExpression.joined("lighthouse-", definition.name(), "-", loop.turn()),
                loop.element().property(ResourceGroupValues.NAME),
                loop,
                NAME));
      }
      case LISTED -> listed();
    };
  }

  private List<TemplatePart> listed() {
    List<TemplatePart> parts = new ArrayList<>();
    for (int i = 0; i < targets.list().size(); i++) {
      String symbol = AssignmentResource.SYMBOL + i;
      TemplateExpression listed = TemplateExpression.variable(LIST).element(i);
      TemplateExpression name = listed.property("name");
      parts.add(
          targets.list().get(i).resourceGroup().isPresent()
              ? inResourceGroup(
                  symbol,
                  TemplateExpression.joined("lighthouse-", definition.name(), "-" + i),
                  listed.property(ResourceGroupValues.NAME),
                  null,
                  name)
              : inSubscription(symbol, name));
    }
    return parts;
  }

  private TemplateResource inSubscription(String symbol, TemplateExpression name) {
    return AssignmentResource.named(
        symbol, DeploymentLevel.SUBSCRIPTION, rendered.apiVersion(), name);
  }

  private TemplateModule inResourceGroup(
      String symbol,
      TemplateExpression deploymentName,
      TemplateExpression resourceGroup,
      @Nullable TemplateLoop loop,
      TemplateExpression name) {
    return new TemplateModule(
        symbol,
        deploymentName,
        resourceGroup,
        loop,
        definition,
        AssignmentModule.arguments(name, definition.id()),
        AssignmentResource.named(
            AssignmentResource.SYMBOL,
            DeploymentLevel.RESOURCE_GROUP,
            rendered.apiVersion(),
            name));
  }
}
