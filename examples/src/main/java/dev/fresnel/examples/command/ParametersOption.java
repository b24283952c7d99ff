// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option by which a command that reads templates is given the parameters file of one. */
final class ParametersOption {

  @Option(
      names = "--parameters",
      paramLabel = "FILE",
      description = "The parameters file of the template; for one template only.")
  private Optional<Path> file = Optional.empty();

  /** Whether there is one. */
  boolean isGiven() {
    return file.isPresent();
  }

  /** Refuses it beside several templates. */
  void requireOne(List<Path> templates, CommandSpec spec) {
    if (file.isPresent() && templates.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--parameters goes with one template, not with " + templates.size());
    }
  }

  /** Reads a template, with the parameters file if there is one. */
  Checked<ArmDocument> read(Lighthouse lighthouse, Source template) throws IOException {
    return file.isPresent()
        ? lighthouse.read(template, Source.file(file.get()))
        : lighthouse.read(template);
  }
}
