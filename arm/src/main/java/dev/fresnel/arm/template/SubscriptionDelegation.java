// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.id.ResourceGroupName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A definition and its assignments within one subscription.
 *
 * @param definition who receives what
 * @param targets what is delegated
 * @param options how it is rendered
 */
record SubscriptionDelegation(
    RegistrationDefinition definition, List<TemplateScope.Target> targets, RenderOptions options)
    implements TemplateSource {

  static final String DEFINITIONS = "Microsoft.ManagedServices/registrationDefinitions";
  static final String ASSIGNMENTS = "Microsoft.ManagedServices/registrationAssignments";

  static final String DEPLOYMENTS = "Microsoft.Resources/deployments";
  static final String DEPLOYMENTS_API_VERSION = "2022-09-01";

  @Override
  public DeploymentTarget target() {
    return DeploymentTarget.SUBSCRIPTION;
  }

  @Override
  public boolean hasParametersFile() {
    return options.parameters() == ParameterPlacement.FILE;
  }

  @Override
  public void writeTemplate(JsonOutput out) throws IOException {
    new SubscriptionTemplateWriter(this, out).write(new NestedAssignments(this, out));
  }

  @Override
  public void writeBicep(BicepOutput out) throws IOException {
    new SubscriptionTemplateWriter(this, out).write(new BicepAssignments(this, out));
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    for (TemplateParameter parameter : parameters()) {
      out.beginObject(parameter.nameFor(target()));
      parameter.write(out, "value", definition);
      out.endObject();
    }
    if (shape() == AssignmentShape.RESOURCE_GROUP) {
      out.beginObject("rgName");
      out.data("value", resourceGroups().get(0).value());
      out.endObject();
    } else if (shape() == AssignmentShape.RESOURCE_GROUPS) {
      out.beginObject("resourceGroups");
      ValueWriter.resourceGroups(out, "value", resourceGroups());
      out.endObject();
    }
  }

  @Override
  public Optional<ApiVersion> assignmentModule() {
    return resourceGroups().isEmpty() ? Optional.empty() : Optional.of(options.apiVersion());
  }

  @Override
  public String deploymentName(Scope scope) {
    return "lighthouse-" + names().in(((SubscriptionScope) scope).subscriptionId());
  }

  @Override
  public List<DeployedResource> resources(Scope scope) {
    SubscriptionScope subscription = (SubscriptionScope) scope;
    String version = options.apiVersion().text();
    String name = names().in(subscription.subscriptionId());
    List<DeployedResource> resources = new ArrayList<>();
    resources.add(new DeployedResource(subscription.resourceId(), DEFINITIONS, name, version));
    for (int i = 0; i < targets.size(); i++) {
      TemplateScope.Target target = targets.get(i);
      String place = target.in(subscription).resourceId();
      if (target.resourceGroup().isPresent()) {
        String suffix = shape() == AssignmentShape.RESOURCE_GROUP ? "" : "-" + i;
        String deployment = "lighthouse-" + name + suffix;
        resources.add(
            new DeployedResource(place, DEPLOYMENTS, deployment, DEPLOYMENTS_API_VERSION));
      }
      String assignment = target.assignmentId().map(GuidIdentifier::value).orElse(name);
      resources.add(new DeployedResource(place, ASSIGNMENTS, assignment, version));
    }
    return List.copyOf(resources);
  }

  Names names() {
    return new Names(definition, options.nameSeed());
  }

  AssignmentShape shape() {
    return AssignmentShape.of(targets);
  }

  List<TemplateParameter> parameters() {
    return Arrays.stream(TemplateParameter.values())
        .filter(each -> each.isPresentIn(definition, target()))
        .toList();
  }

  List<ResourceGroupName> resourceGroups() {
    return targets.stream().flatMap(each -> each.resourceGroup().stream()).toList();
  }
}
