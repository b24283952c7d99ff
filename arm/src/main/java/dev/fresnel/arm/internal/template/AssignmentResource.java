// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;
import java.io.IOException;

/** A registration assignment among the resources of a template. */
public final class AssignmentResource {

  /** What an assignment is called that is the only one of its template. */
  public static final String SYMBOL = "registrationAssignment";

  private AssignmentResource() {}

  /** The resource under a name. */
  public static TemplateResource named(
      String symbol, DeploymentLevel level, ApiVersion version, TemplateExpression name) {
    return new TemplateResource(symbol, level, ResourceTypes.ASSIGNMENTS, version.text(), name);
  }

  /** Describes the resource beside its definition. */
  public static void describe(
      TemplateOutput out, TemplateResource resource, TemplateResource definition)
      throws IOException {
    Output members = out.beginResource(resource);
    out.dependsOn(definition);
    properties(out, members, definition.id());
  }

  /** Describes the resource in a template that is told the definition's id. */
  public static void describe(
      TemplateOutput out, TemplateResource resource, TemplateExpression definitionId)
      throws IOException {
    properties(out, out.beginResource(resource), definitionId);
  }

  private static void properties(
      TemplateOutput out, Output members, TemplateExpression definitionId) throws IOException {
    members.member("properties").beginObject();
    members.member("registrationDefinitionId").expression(definitionId);
    members.endObject();
    out.endResource();
  }
}
