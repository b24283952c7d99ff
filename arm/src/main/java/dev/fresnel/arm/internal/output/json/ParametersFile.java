// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.core.internal.output.TextBody;
import java.io.IOException;
import java.io.Writer;

/**
 * A parameters file, which ARM and Bicep take alike.
 *
 * @param description what the template that the parameters are for consists of
 */
public record ParametersFile(TemplateDescription description) implements TextBody {

  @Override
  public void write(Writer target) throws IOException {
    JsonOutput out = new JsonOutput(target, 0);
    out.beginObject();
    out.member("$schema").constant(ArmSchemas.parameters(description.level()));
    out.member("contentVersion").constant("1.0.0.0");
    out.member("parameters").beginObject();
    description.writeParameters(out);
    out.endObject();
    out.endObject();
    out.end();
  }
}
