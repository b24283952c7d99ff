// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.output.TextFile;
import dev.fresnel.validation.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option by which what a command prints goes to a file. */
final class OutputOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the output goes, whole or not at all; what the terminal shows, by default.")
  private Optional<Path> file = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What writes an output. */
  @FunctionalInterface
  interface Printout {
    void write(Appendable target) throws IOException;
  }

  /** Writes it to the file, or prints it. */
  void write(Printout output) throws IOException {
    if (file.isPresent()) {
      TextFile.write(file.get(), output::write);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      output.write(out);
    }
  }

  /** A report as wide as the terminal and in its colours, if it is shown on one. */
  Report shape(Report report) {
    if (!isShown()) {
      return report;
    }
    Map<String, String> environment = System.getenv();
    Report wide = report.withWidth(Terminal.width(environment, spec.commandLine()));
    return Terminal.wantsColor(environment) ? wide.withColor() : wide;
  }

  /** Whether the output is shown on a terminal that takes colour. */
  boolean isInColor() {
    return isShown() && Terminal.wantsColor(System.getenv());
  }

  /** Whether the output is shown to somebody, and not kept. */
  boolean isShown() {
    return file.isEmpty() && Terminal.isOut(spec.commandLine());
  }
}
