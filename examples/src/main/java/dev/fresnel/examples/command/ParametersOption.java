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
      description =
          "The parameters file of the template, for one template; otherwise A.parameters.json, if"
              + " it is beside A.json, or the one in A.json:B.json.")
  private Optional<Path> file = Optional.empty();

  /** Refuses it beside several templates. */
  void requireOne(List<InputFile> templates, CommandSpec spec) {
    if (file.isPresent() && templates.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--parameters goes with one template, not with " + templates.size());
    }
  }

  /** The file with the parameters of this option, if there are any. */
  InputFile applyTo(InputFile input) {
    return file.isPresent() ? new InputFile(input.path(), file, input.found()) : input;
  }

  /** Reads a template, with its parameters file if it has one. */
  static Checked<ArmDocument> read(Lighthouse lighthouse, Source template, InputFile input)
      throws IOException {
    return input.parameters().isPresent()
        ? lighthouse.read(template, Source.file(input.parameters().get()))
        : lighthouse.read(template);
  }
}
