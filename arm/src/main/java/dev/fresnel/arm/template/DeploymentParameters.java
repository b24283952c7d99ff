// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.arm.internal.output.json.ParametersFile;

/** A parameters file, ready to be written: the values for a template that declares parameters. */
public final class DeploymentParameters extends RenderedDocument {

  DeploymentParameters(TemplateDescription description) {
    super(new ParametersFile(description));
  }

  /** The parameters file as JSON. */
  public String toJson() {
    return toText();
  }
}
