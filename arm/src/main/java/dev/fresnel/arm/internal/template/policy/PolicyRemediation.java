// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.DeploymentDescription;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;
import java.util.List;

/**
 * The task that has a policy delegate the subscriptions that were there before it.
 *
 * @param rendered the definition that the policy delegates to
 */
public record PolicyRemediation(RenderedDefinition rendered) implements DeploymentDescription {

  private static final String API_VERSION = "2021-10-01";
  private static final String NAME = "remediationName";

  @Override
  public DeploymentLevel level() {
    return DeploymentLevel.MANAGEMENT_GROUP;
  }

  @Override
  public void describe(TemplateOutput out) throws IOException {
    TemplateResource remediation =
        new TemplateResource(
            "remediation",
            level(),
            ResourceTypes.REMEDIATIONS,
            API_VERSION,
            TemplateExpression.parameter(NAME));
    out.begin(level());
    out.parameterWithDefault(
        NAME,
        "Name of the task. A task runs once: to run it again, name another.",
        policyNames().definition());
    out.variable(PolicyResources.ASSIGNMENT_NAME).constant(policyNames().assignment());
    Output members = out.beginResource(remediation);
    members.member("properties").beginObject();
    members
        .member("policyAssignmentId")
        .expression(PolicyResources.assignment(level()).existing().id());
    members.endObject();
    out.endResource();
    out.end();
  }

  @Override
  public List<ModuleContent> modules() {
    return List.of();
  }

  @Override
  public boolean hasParametersFile() {
    return false;
  }

  @Override
  public void writeParameters(Output out) {}

  @Override
  public String deploymentName(Scope scope) {
    return policyNames().definition() + "-remediation";
  }

  @Override
  public List<PlannedResource> resources(Scope scope) {
    return List.of(
        new PlannedResource(
            scope.resourceId(),
            ResourceTypes.REMEDIATIONS,
            policyNames().definition(),
            API_VERSION));
  }

  private PolicyNames policyNames() {
    return new PolicyNames(rendered.names());
  }
}
