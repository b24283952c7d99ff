// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.ArmGuid;
import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.ExpressionSyntax;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.template.PlannedResource;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import dev.fresnel.core.role.Roles;
import java.io.IOException;
import java.util.Locale;

/**
 * The assignment of Owner to the identity that a policy acts with: the only role that may both
 * delegate and be held by such an identity.
 */
final class PolicyRole {

  private static final String OWNER = Roles.OWNER.value();

  /** The resource id of the role. */
  static final String OWNER_ID = "/providers/Microsoft.Authorization/roleDefinitions/" + OWNER;

  private static final String API_VERSION = "2022-04-01";

  private static final TemplateResource RESOURCE =
      new TemplateResource(
          "roleAssignment",
          DeploymentLevel.MANAGEMENT_GROUP,
          ResourceTypes.ROLE_ASSIGNMENTS,
          API_VERSION,
          TemplateExpression.call(
              "guid",
              TemplateExpression.call("toLower", ExpressionSyntax::managementGroupName),
              TemplateExpression.variable(PolicyResources.ASSIGNMENT_NAME),
              TemplateExpression.text(OWNER)));

  private PolicyRole() {}

  /** Describes the resource. */
  static void describe(TemplateOutput out, TemplateResource policyAssignment) throws IOException {
    Output members = out.beginResource(RESOURCE);
    out.dependsOn(policyAssignment);
    members.member("properties").beginObject();
    members.member("roleDefinitionId").constant(OWNER_ID);
    members.member("principalType").constant("ServicePrincipal");
    members.member("principalId").expression(policyAssignment.property("identity.principalId"));
    members.endObject();
    out.endResource();
  }

  /** The resource after a deployment. */
  static PlannedResource planned(ManagementGroupScope scope, String policyAssignmentName) {
    String group = scope.managementGroupId().toLowerCase(Locale.ROOT);
    return new PlannedResource(
        scope.resourceId(),
        ResourceTypes.ROLE_ASSIGNMENTS,
        ArmGuid.of(group, policyAssignmentName, OWNER),
        API_VERSION);
  }
}
