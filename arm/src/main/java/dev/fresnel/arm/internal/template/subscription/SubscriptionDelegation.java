// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.arm.internal.output.json.ArmTemplate;
import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.GuidIdentifier;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A definition and its assignments within one subscription.
 *
 * @param rendered who receives what
 * @param targets what is delegated
 */
public record SubscriptionDelegation(RenderedDefinition rendered, AssignmentTargets targets)
    implements DeploymentDescription {

  @Override
  public DeploymentLevel level() {
    return DeploymentLevel.SUBSCRIPTION;
  }

  @Override
  public boolean hasParametersFile() {
    return rendered.hasParametersFile();
  }

  @Override
  public void describe(TemplateOutput out) throws IOException {
    new SubscriptionTemplate(rendered, targets, out).describe();
  }

  @Override
  public List<ModuleContent> modules() {
    return targets.resourceGroups().isEmpty()
        ? List.of()
        : List.of(new AssignmentModule(rendered.apiVersion()));
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    rendered.writeParameters(out, level());
    new ResourceGroupValues(targets, true).writeParameters(out);
  }

  @Override
  public Optional<RegistrationDefinition> definition() {
    return Optional.of(rendered.definition());
  }

  @Override
  public String deploymentName(Scope scope) {
    return "lighthouse-" + rendered.names().in(((SubscriptionScope) scope).subscriptionId());
  }

  @Override
  public List<PlannedResource> resources(Scope scope) {
    SubscriptionScope subscription = (SubscriptionScope) scope;
    String version = rendered.apiVersion().text();
    String name = rendered.names().in(subscription.subscriptionId());
    List<PlannedResource> resources = new ArrayList<>();
    resources.add(
        new PlannedResource(subscription.resourceId(), ResourceTypes.DEFINITIONS, name, version));
    for (int i = 0; i < targets.list().size(); i++) {
      AssignmentTarget target = targets.list().get(i);
      String place = target.in(subscription).resourceId();
      if (target.resourceGroup().isPresent()) {
        String suffix = targets.shape() == AssignmentShape.RESOURCE_GROUP ? "" : "-" + i;
        resources.add(
            new PlannedResource(
                place,
                ResourceTypes.DEPLOYMENTS,
                "lighthouse-" + name + suffix,
                ArmTemplate.DEPLOYMENTS_API_VERSION));
      }
      String assignment = target.assignmentId().map(GuidIdentifier::value).orElse(name);
      resources.add(new PlannedResource(place, ResourceTypes.ASSIGNMENTS, assignment, version));
    }
    return resources;
  }
}
