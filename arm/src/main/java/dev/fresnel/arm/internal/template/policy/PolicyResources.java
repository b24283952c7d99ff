// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.Scope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;

/** The definition and the assignment of a policy, which every template of a policy makes. */
final class PolicyResources {

  /** The variable that names the policy. */
  static final String DEFINITION_NAME = "policyDefinitionName";

  /** The variable that names the assignment. */
  static final String ASSIGNMENT_NAME = "policyAssignmentName";

  private static final String DEFINITIONS_API_VERSION = "2021-06-01";
  private static final String ASSIGNMENTS_API_VERSION = "2022-06-01";

  private PolicyResources() {}

  /** The definition in a template for a kind of scope. */
  static TemplateResource definition(DeploymentLevel level) {
    return new TemplateResource(
        "policyDefinition",
        level,
        ResourceTypes.POLICY_DEFINITIONS,
        DEFINITIONS_API_VERSION,
        TemplateExpression.variable(DEFINITION_NAME));
  }

  /** The assignment in a template for a kind of scope. */
  static TemplateResource assignment(DeploymentLevel level) {
    return new TemplateResource(
        "policyAssignment",
        level,
        ResourceTypes.POLICY_ASSIGNMENTS,
        ASSIGNMENTS_API_VERSION,
        TemplateExpression.variable(ASSIGNMENT_NAME));
  }

  /** The definition after a deployment. */
  static PlannedResource plannedDefinition(Scope scope, String name) {
    return new PlannedResource(
        scope.resourceId(), ResourceTypes.POLICY_DEFINITIONS, name, DEFINITIONS_API_VERSION);
  }

  /** The assignment after a deployment. */
  static PlannedResource plannedAssignment(Scope scope, String name) {
    return new PlannedResource(
        scope.resourceId(), ResourceTypes.POLICY_ASSIGNMENTS, name, ASSIGNMENTS_API_VERSION);
  }
}
