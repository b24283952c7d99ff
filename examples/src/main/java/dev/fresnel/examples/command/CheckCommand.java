// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads templates and says what Azure would refuse in them. */
@Command(
    name = "check",
    description = {
      "Reads templates and says what Azure would refuse, and what would deploy and then hurt.",
      "Exit code: 0 without an ERROR, 1 with one, 2 if a file cannot be read, the report cannot be"
          + " written, or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Templates or policies.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description = "How findings are written; text, by default.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--parameters",
      paramLabel = "FILE",
      description = "The parameters file of the template; for one template only.")
  private Optional<Path> parameters = Optional.empty();

  @Option(
      names = "--rule-settings",
      paramLabel = "FILE",
      description = "Which rules matter more or less, and which findings need no action.")
  private Optional<Path> ruleSettings = Optional.empty();

  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (parameters.isPresent() && files.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--parameters goes with one template, not with " + files.size());
    }
    Checked<RuleSettings> settings =
        ruleSettings.isPresent()
            ? RuleSettingsReader.read(Source.file(ruleSettings.get()))
            : Checked.of(RuleSettings.none());
    Lighthouse lighthouse =
        Lighthouse.standard()
            .withProfile(Profile.ARM_ONBOARDING)
            .withSettings(settings.value().orElse(RuleSettings.none()));
    List<Checked<ArmDocument>> read = readAll();
    if (read.isEmpty()) {
      return CommandLine.ExitCode.USAGE;
    }
    Checked<?> checked = lighthouse.validateAll(read).plus(settings.findings());
    boolean isWritten = write(Report.of(checked.findings(), lighthouse.catalog()));
    if (!isWritten || read.size() < files.size()) {
      return CommandLine.ExitCode.USAGE;
    }
    return checked.hasErrors() ? 1 : 0;
  }

  /** Reads all files that can be read, and complains of the others. */
  private List<Checked<ArmDocument>> readAll() {
    ArmReader reader = deployment.reader();
    List<Checked<ArmDocument>> read = new ArrayList<>();
    for (Path file : files) {
      try {
        Source template = Source.file(file);
        read.add(
            parameters.isPresent()
                ? reader.read(template, Source.file(parameters.get()))
                : reader.read(template));
      } catch (IOException e) {
        spec.commandLine().getErr().println(FaultHandler.describe(e));
      }
    }
    return read;
  }

  /** Whether the report could be written to its end. */
  private boolean write(Report report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    report.writeTo(format, out);
    if (out.checkError()) {
      spec.commandLine().getErr().println("fresnel: the report cannot be written to its end");
      return false;
    }
    return true;
  }
}
