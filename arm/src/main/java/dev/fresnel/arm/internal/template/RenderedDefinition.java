// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template;

import dev.fresnel.arm.internal.expression.DeploymentLevel;
import dev.fresnel.arm.internal.output.Output;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.RegistrationDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A registration definition, and how templates express it.
 *
 * @param names the definition and what its resources are called
 * @param apiVersion the version of the {@code Microsoft.ManagedServices} interface
 * @param hasParametersFile whether the values stand in a parameters file
 */
public record RenderedDefinition(
    ResourceNames names, ApiVersion apiVersion, boolean hasParametersFile) {

  /** The definition. */
  public RegistrationDefinition definition() {
    return names.definition();
  }

  /** The parameters for the definition in templates for a kind of scope. */
  public List<TemplateParameter> parameters(DeploymentLevel level) {
    List<TemplateParameter> parameters = new ArrayList<>();
    for (TemplateParameter parameter : TemplateParameter.values()) {
      if (parameter.isPresentIn(definition(), level)) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  /** Writes the parameters for the definition as a parameters file has them. */
  public void writeParameters(Output out, DeploymentLevel level) throws IOException {
    for (TemplateParameter parameter : parameters(level)) {
      out.member(parameter.nameFor(level)).beginObject();
      parameter.write(out.member("value"), definition());
      out.endObject();
    }
  }
}
