// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.json;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.core.internal.output.TextBody;
import java.io.IOException;
import java.io.Writer;

/**
 * A template as a file of JSON.
 *
 * @param description what the template consists of
 */
public record TemplateFile(TemplateDescription description) implements TextBody {

  @Override
  public void write(Writer target) throws IOException {
    JsonOutput out = new JsonOutput(target, 1);
    description.describe(new ArmTemplate(out));
    out.end();
  }
}
