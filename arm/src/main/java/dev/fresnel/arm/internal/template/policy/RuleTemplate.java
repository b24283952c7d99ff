// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.arm.internal.output.TemplateExpression;
import dev.fresnel.arm.internal.output.TemplateOutput;
import dev.fresnel.arm.internal.output.TemplateResource;
import dev.fresnel.arm.internal.output.json.ArmTemplate;
import dev.fresnel.arm.internal.template.AssignmentResource;
import dev.fresnel.arm.internal.template.DefinitionResource;
import dev.fresnel.arm.internal.template.RenderedDefinition;
import dev.fresnel.arm.internal.template.TemplateParameter;
import java.io.IOException;

/**
 * The template that a policy deploys to each subscription. It stands within the policy's rule, as
 * ARM has it in every format.
 *
 * @param rendered who receives what
 */
record RuleTemplate(RenderedDefinition rendered) {

  /** The parameter that names the definition; the policy has it too, if all names are equal. */
  static final String DEFINITION_NAME = "registrationName";

  /** Writes the template as the next value. */
  void write(Output value) throws IOException {
    TemplateExpression name = TemplateExpression.parameter(DEFINITION_NAME);
    DeploymentLevel named = DeploymentLevel.MANAGEMENT_GROUP;
    TemplateOutput out = new ArmTemplate(value);
    out.begin(DeploymentLevel.SUBSCRIPTION);
    out.parameter(DEFINITION_NAME, "string");
    for (TemplateParameter parameter : rendered.parameters(named)) {
      out.parameter(parameter.nameFor(named), parameter.type());
    }
    DefinitionResource definition = new DefinitionResource(rendered, named, true);
    TemplateResource resource = definition.named(name);
    definition.describe(out, resource);
    AssignmentResource.describe(
        out,
        AssignmentResource.named(
            AssignmentResource.SYMBOL, DeploymentLevel.SUBSCRIPTION, rendered.apiVersion(), name),
        resource);
    out.end();
  }
}
