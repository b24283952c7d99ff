// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.Scope;
import java.io.IOException;
import java.util.List;

/**
 * A policy that delegates every subscription below a management group.
 *
 * @param rendered who receives what
 */
public record PolicyDelegation(RenderedDefinition rendered) implements DeploymentDescription {

  @Override
  public DeploymentLevel level() {
    return DeploymentLevel.MANAGEMENT_GROUP;
  }

  @Override
  public boolean hasParametersFile() {
    return rendered.hasParametersFile();
  }

  @Override
  public void describe(TemplateOutput out) throws IOException {
    new PolicyTemplate(rendered, out).describe();
  }

  @Override
  public List<ModuleContent> modules() {
    return List.of();
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    rendered.writeParameters(out, level());
  }

  @Override
  public String deploymentName(Scope scope) {
    return policyNames().definition();
  }

  @Override
  public List<PlannedResource> resources(Scope scope) {
    return List.of(
        PolicyResources.plannedDefinition(scope, policyNames().definition()),
        PolicyResources.plannedAssignment(scope, policyNames().assignment()),
        PolicyRole.planned((ManagementGroupScope) scope, policyNames().assignment()));
  }

  private PolicyNames policyNames() {
    return new PolicyNames(rendered.names());
  }
}
