// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import java.io.IOException;

/** Writes the parameters that a template declares. */
final class ParameterDeclarations {

  private ParameterDeclarations() {}

  static void write(JsonOutput out, Deployment deployment) throws IOException {
    out.beginObject("parameters");
    for (TemplateParameter parameter : deployment.parameters()) {
      out.beginObject(parameter.parameterName());
      out.constant("type", parameter.type());
      out.beginObject("metadata");
      out.constant("description", parameter.description());
      out.endObject();
      out.endObject();
    }
    out.endObject();
  }
}
