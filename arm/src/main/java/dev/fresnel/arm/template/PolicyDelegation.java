// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.arm.internal.output.JsonOutput;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.Scope;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A policy that delegates every subscription below a management group.
 *
 * @param definition who receives what
 * @param options how it is rendered
 */
record PolicyDelegation(RegistrationDefinition definition, RenderOptions options)
    implements TemplateSource {

  static final String POLICY_DEFINITIONS = "Microsoft.Authorization/policyDefinitions";
  static final String POLICY_DEFINITIONS_API_VERSION = "2021-06-01";
  static final String POLICY_ASSIGNMENTS = "Microsoft.Authorization/policyAssignments";
  static final String POLICY_ASSIGNMENTS_API_VERSION = "2022-06-01";
  static final String ROLE_ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";
  static final String ROLE_ASSIGNMENTS_API_VERSION = "2022-04-01";

  /** The only role that may both delegate and be held by a policy's identity. */
  static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

  /** What Azure allows to the name of an assignment at a management group is 24 characters. */
  private static final int DIGITS_IN_ASSIGNMENT_NAME = 20;

  @Override
  public DeploymentTarget target() {
    return DeploymentTarget.MANAGEMENT_GROUP;
  }

  @Override
  public boolean hasParametersFile() {
    return options.parameters() == ParameterPlacement.FILE;
  }

  @Override
  public void writeTemplate(JsonOutput out) throws IOException {
    new PolicyTemplateWriter(this, out).write();
  }

  @Override
  public void writeBicep(BicepOutput out) throws IOException {
    new PolicyTemplateWriter(this, out).write();
  }

  @Override
  public void writeParameters(Output out) throws IOException {
    for (TemplateParameter parameter : parameters()) {
      out.beginObject(parameter.nameFor(target()));
      parameter.write(out, "value", definition);
      out.endObject();
    }
  }

  @Override
  public Optional<ApiVersion> assignmentModule() {
    return Optional.empty();
  }

  @Override
  public String deploymentName(Scope scope) {
    return policyDefinitionName();
  }

  @Override
  public List<DeployedResource> resources(Scope scope) {
    String group = ((ManagementGroupScope) scope).managementGroupId().toLowerCase(Locale.ROOT);
    String at = scope.resourceId();
    return List.of(
        new DeployedResource(
            at, POLICY_DEFINITIONS, policyDefinitionName(), POLICY_DEFINITIONS_API_VERSION),
        new DeployedResource(
            at, POLICY_ASSIGNMENTS, policyAssignmentName(), POLICY_ASSIGNMENTS_API_VERSION),
        new DeployedResource(
            at,
            ROLE_ASSIGNMENTS,
            ArmGuid.of(group, policyAssignmentName(), OWNER),
            ROLE_ASSIGNMENTS_API_VERSION));
  }

  Names names() {
    return new Names(definition, options.nameSeed());
  }

  String policyDefinitionName() {
    return "lighthouse-" + names().ofOffer();
  }

  String policyAssignmentName() {
    return "lh-" + names().ofOffer().replace("-", "").substring(0, DIGITS_IN_ASSIGNMENT_NAME);
  }

  List<TemplateParameter> parameters() {
    return Arrays.stream(TemplateParameter.values())
        .filter(each -> each.isPresentIn(definition, target()))
        .toList();
  }
}
