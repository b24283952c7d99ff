// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.validation.RuleSettings;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      "Exit code: 0 without an ERROR, 1 with one, 2 if a file cannot be read or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private static final RuleId UNUSED_SUPPRESSION = RuleId.parse("LH0002");

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
      names = "--policy",
      paramLabel = "FILE",
      description = "Which rules matter more or less, and which findings need no action.")
  private Optional<Path> policy = Optional.empty();

  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (parameters.isPresent() && files.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--parameters goes with one template, not with " + files.size());
    }
    Set<Finding> findings = new LinkedHashSet<>();
    Validator validator = validator(findings);
    List<Checked<ArmDocument>> checked = new ArrayList<>();
    for (Path file : files) {
      try {
        Checked<ArmDocument> read = read(file);
        checked.add(read.value().map(found -> found.validate(validator)).orElse(read));
      } catch (IOException e) {
        spec.commandLine().getErr().println(FaultHandler.describe(e));
      }
    }
    if (checked.isEmpty()) {
      return CommandLine.ExitCode.USAGE;
    }
    checked.forEach(each -> findings.addAll(each.findings()));
    findings.removeIf(finding -> isUsedElsewhere(finding, checked));
    List<RuleInfo> rules = new ArrayList<>(validator.rules());
    rules.addAll(ArmReader.rules());
    spec.commandLine().getOut().print(Report.of(findings, rules).toString(format));
    if (checked.size() < files.size()) {
      return CommandLine.ExitCode.USAGE;
    }
    return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
  }

  /** Whether a suppression that is unused in one file is used in another one. */
  private static boolean isUsedElsewhere(Finding finding, List<Checked<ArmDocument>> checked) {
    return finding.ruleId().equals(UNUSED_SUPPRESSION)
        && !checked.stream()
            .filter(each -> each.value().isPresent())
            .allMatch(each -> each.findings().contains(finding));
  }

  private Checked<ArmDocument> read(Path file) throws IOException {
    ArmReader reader = deployment.reader();
    return parameters.isPresent() ? reader.read(file, parameters.get()) : reader.read(file);
  }

  private Validator validator(Set<Finding> findings) throws IOException {
    Validator validator = Validator.standard().withProfile(Profile.ARM_ONBOARDING);
    if (policy.isEmpty()) {
      return validator;
    }
    Checked<RuleSettings> read = RuleSettingsReader.read(policy.get());
    findings.addAll(read.findings());
    return validator.withSettings(read.value().orElse(RuleSettings.none()));
  }
}
