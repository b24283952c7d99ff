// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.customer.CustomerState;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import dev.fresnel.validation.settings.RuleSettings;
import java.io.IOException;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads templates and says what Azure would refuse in them. */
@Command(
    name = "check",
    description = {
      "Reads templates, policies, and offers in the library's own JSON, and says what Azure would"
          + " refuse, and what would deploy and then hurt.",
      "With --against, or several templates and --subscription, they are judged together: as if"
          + " deployed one after the other to what the customer has.",
      "Exit code: 0 without an ERROR, 1 with one, 2 if a file cannot be read, the report cannot be"
          + " written, or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Templates, policies, or models as JSON.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description = "How findings are written; text, by default.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--against",
      arity = "1..*",
      paramLabel = "FILE",
      description = "What the customer has, as Azure prints it: definitions and assignments.")
  private List<Path> against = List.of();

  @Option(
      names = "--rule-settings",
      paramLabel = "FILE",
      description = "Which rules matter more or less, and which findings need no action.")
  private Optional<Path> ruleSettings = Optional.empty();

  @Mixin private final ParametersOption parameters = new ParametersOption();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  /** How many files could be read. */
  private int filesRead;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    parameters.requireOne(files, spec);
    Checked<RuleSettings> settings =
        ruleSettings.isPresent()
            ? RuleSettingsReader.read(Source.file(ruleSettings.get()))
            : Checked.of(RuleSettings.none());
    Lighthouse lighthouse =
        deployment.at(
            Lighthouse.standard()
                .withProfile(Profile.ARM_ONBOARDING)
                .withSettings(settings.value().orElse(RuleSettings.none())));
    List<Finding> ofModels = new ArrayList<>(deployment.findings());
    List<Checked<ArmDocument>> read = readAll(lighthouse, ofModels);
    if (filesRead == 0) {
      return CommandLine.ExitCode.USAGE;
    }
    Checked<?> checked = check(lighthouse, read).plus(settings.findings()).plus(ofModels);
    Report.of(checked.findings(), lighthouse.catalog())
        .writeTo(format, spec.commandLine().getOut());
    if (filesRead < files.size()) {
      return CommandLine.ExitCode.USAGE;
    }
    return checked.hasErrors() ? 1 : 0;
  }

  private Checked<?> check(Lighthouse lighthouse, List<Checked<ArmDocument>> read)
      throws IOException {
    if (read.isEmpty()) {
      return Checked.empty(List.of());
    }
    if (!against.isEmpty()) {
      Checked<Payload> has = lighthouse.readPayloads(sources(against));
      CustomerState state = has.value().map(Payload::state).orElse(CustomerState.unknown());
      return lighthouse.deployAll(state, read).plus(has.findings());
    }
    return read.size() > 1 && deployment.subscription().isPresent()
        ? lighthouse.deployAll(CustomerState.unknown().mayHaveMore(), read)
        : lighthouse.validateAll(read);
  }

  private static List<Source> sources(List<Path> files) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Source.file(file));
    }
    return sources;
  }

  /** Reads all files that can be read, checks models among them, and complains of the others. */
  private List<Checked<ArmDocument>> readAll(Lighthouse lighthouse, List<Finding> ofModels) {
    List<Checked<ArmDocument>> read = new ArrayList<>();
    for (Path file : files) {
      try {
        Source source = Source.file(file);
        Optional<List<Finding>> ofModel = ModelFiles.check(source, lighthouse);
        if (ofModel.isPresent()) {
          ofModels.addAll(ofModel.get());
        } else {
          read.add(parameters.read(lighthouse, source));
        }
        filesRead++;
      } catch (IOException e) {
        spec.commandLine().getErr().println(FaultHandler.describe(e));
      }
    }
    return read;
  }
}
