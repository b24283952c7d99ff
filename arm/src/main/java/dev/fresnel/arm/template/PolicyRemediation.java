// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The task that has a policy delegate the subscriptions that were there before it.
 *
 * @param policy the policy
 */
record PolicyRemediation(PolicyDelegation policy) implements TemplateSource {

  private static final String REMEDIATIONS = "Microsoft.PolicyInsights/remediations";
  private static final String API_VERSION = "2021-10-01";
  private static final String NAME = "remediationName";

  @Override
  public DeploymentTarget target() {
    return policy.target();
  }

  @Override
  public boolean hasParametersFile() {
    return false;
  }

  @Override
  public void writeTemplate(JsonOutput out) throws IOException {
    write(out);
  }

  @Override
  public void writeBicep(BicepOutput out) throws IOException {
    write(out);
  }

  private void write(TemplateOutput out) throws IOException {
    TemplateExpression assignmentId =
        PolicyTemplateWriter.atManagementGroup(
            PolicyDelegation.POLICY_ASSIGNMENTS,
            PolicyTemplateWriter.ASSIGNMENT_NAME,
            "extensionResourceId(managementGroup().id, '"
                + PolicyDelegation.POLICY_ASSIGNMENTS
                + "', policyAssignmentName)");
    out.beginTemplate(target().templateSchema(), target().bicepName());
    out.beginParameters();
    out.beginParameterWithDefault(
        NAME, "string", "Name of the task. A task runs once: to run it again, name another.");
    out.constant("defaultValue", policy.policyDefinitionName());
    out.endParameterWithDefault();
    out.endParameters();
    out.beginVariables();
    out.constant("policyAssignmentName", policy.policyAssignmentName());
    out.endVariables();
    out.beginResources();
    out.beginResource("remediation", REMEDIATIONS, API_VERSION);
    out.expression("name", TemplateExpression.parameter(NAME));
    out.beginObject("properties");
    out.expression("policyAssignmentId", assignmentId);
    out.endObject();
    out.endResource();
    out.endResources();
    out.endTemplate();
  }

  @Override
  public void writeParameters(Output out) {}

  @Override
  public Optional<ApiVersion> assignmentModule() {
    return Optional.empty();
  }

  @Override
  public String deploymentName(Scope scope) {
    return policy.policyDefinitionName() + "-remediation";
  }

  @Override
  public List<DeployedResource> resources(Scope scope) {
    return List.of(
        new DeployedResource(
            scope.resourceId(), REMEDIATIONS, policy.policyDefinitionName(), API_VERSION));
  }
}
