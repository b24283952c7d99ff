// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.template.BicepFile;
import dev.fresnel.arm.template.DeploymentTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The languages that templates are written in. */
enum TemplateFormat {
  ARM {
    @Override
    List<Path> write(DeploymentTemplate template, Path folder, String name) throws IOException {
      Path file = folder.resolve(name + ".json");
      template.write(file);
      return List.of(file);
    }
  },
  BICEP {
    @Override
    List<Path> write(DeploymentTemplate template, Path folder, String name) throws IOException {
      List<Path> written = new ArrayList<>();
      for (BicepFile file : template.toBicep()) {
        file.writeInto(folder);
        written.add(folder.resolve(file.fileName()));
      }
      return written;
    }
  };

  /** Writes the template, without its parameters file, and returns the files that it wrote. */
  abstract List<Path> write(DeploymentTemplate template, Path folder, String name)
      throws IOException;
}
