// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.subscription;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.arm.internal.template.AssignmentResource;
import dev.fresnel.core.ApiVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The template that assigns a definition to a resource group. It has no value of its own: all that
 * it needs is passed to it.
 *
 * @param version the version of the {@code Microsoft.ManagedServices} interface
 */
record AssignmentModule(ApiVersion version) implements ModuleContent {

  private static final String ASSIGNMENT_NAME = "registrationAssignmentName";
  private static final String DEFINITION_ID = "registrationDefinitionId";

  /** The arguments for an assignment. */
  static Map<String, TemplateExpression> arguments(
      TemplateExpression assignmentName, TemplateExpression definitionId) {
    Map<String, TemplateExpression> arguments = new LinkedHashMap<>();
    arguments.put(ASSIGNMENT_NAME, assignmentName);
    arguments.put(DEFINITION_ID, definitionId);
    return arguments;
  }

  @Override
  public String name() {
    return AssignmentResource.SYMBOL;
  }

  @Override
  public void describe(TemplateOutput out) throws IOException {
    out.begin(DeploymentLevel.RESOURCE_GROUP);
    out.parameter(ASSIGNMENT_NAME, "string");
    out.parameter(DEFINITION_ID, "string");
    AssignmentResource.describe(
        out,
        AssignmentResource.named(
            AssignmentResource.SYMBOL,
            DeploymentLevel.RESOURCE_GROUP,
            version,
            TemplateExpression.parameter(ASSIGNMENT_NAME)),
        TemplateExpression.parameter(DEFINITION_ID));
    out.end();
  }
}
