// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.JsonOutput;
import java.io.IOException;
import java.io.Writer;

/** A parameters file, ready to be written: the values for a template that declares parameters. */
public final class DeploymentParameters extends RenderedDocument {

  private final TemplateSource source;

  DeploymentParameters(TemplateSource source) {
    this.source = source;
  }

  /** The parameters file as JSON. */
  public String toJson() {
    return toText();
  }

  @Override
  void writeText(Writer target) throws IOException {
    JsonOutput.write(
        target,
        0,
        out -> {
          out.beginTemplate(source.target().parametersSchema(), "");
          out.beginParameters();
          source.writeParameters(out);
          out.endParameters();
          out.endTemplate();
        });
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeploymentParameters that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return ~source.hashCode();
  }
}
