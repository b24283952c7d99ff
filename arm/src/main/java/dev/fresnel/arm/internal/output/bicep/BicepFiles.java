// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.bicep;

import dev.fresnel.arm.internal.output.TemplateDescription;
import dev.fresnel.arm.internal.output.TemplateOutput.ModuleContent;
import dev.fresnel.core.internal.output.TextBody;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a template in Bicep. */
public final class BicepFiles {

  private BicepFiles() {}

  /** The files by their names: the template, then its modules. */
  public static Map<String, TextBody> of(TemplateDescription description) {
    Map<String, TextBody> files = new LinkedHashMap<>();
    files.put("main.bicep", new MainFile(description));
    description
        .modules()
        .forEach(each -> files.put(BicepTemplate.fileName(each), new ModuleFile(each)));
    return files;
  }

  private record MainFile(TemplateDescription description) implements TextBody {
    @Override
    public void write(Writer target) throws IOException {
      description.describe(new BicepTemplate(target));
    }
  }

  private record ModuleFile(ModuleContent content) implements TextBody {
    @Override
    public void write(Writer target) throws IOException {
      BicepTemplate out = new BicepTemplate(target);
      content.describe(out);
      out.output(BicepSyntax.idOutput(content.name()), language -> content.name() + ".id");
    }
  }
}
