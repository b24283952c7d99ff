// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.payload.Payload;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.Profile;
import dev.fresnel.core.source.Source;
import dev.fresnel.validation.RuleSettingsReader;
import dev.fresnel.validation.Validator;
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
      "Reads templates, policies, offers in the library's own JSON, and what customers have as"
          + " Azure or Terraform prints it, and says what Azure would refuse, and what would deploy"
          + " and then hurt.",
      "With --against, or several templates and --subscription, they are judged together: as if"
          + " deployed one after the other to what the customer has.",
      "Exit code: 0 without an ERROR, 1 with one (or as --fail-on says), 2 if a file cannot be"
          + " read, the report cannot be written, or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Templates, policies, models as JSON, what customers have as Azure or Terraform prints it.",
        InputFiles.DESCRIPTION
      })
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|html|markdown",
      defaultValue = "text",
      description = "How findings are written; text, by default.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--against",
      arity = "1..*",
      paramLabel = "FILE",
      description = "What the customer has, as Azure prints it: definitions and assignments.")
  private List<String> against = List.of();

  @Option(
      names = "--rule-settings",
      paramLabel = "FILE",
      description = "Which rules matter more or less, and which findings need no action.")
  private Optional<Path> ruleSettings = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      defaultValue = "error",
      description =
          "What gives exit code 1: findings as severe as that, or none; error, by default.")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private final ParametersOption parameters = new ParametersOption();
  @Mixin private final OutputOption output = new OutputOption();
  @Mixin private final RulesOption rules = new RulesOption();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    InputFiles inputs = InputFiles.of(files);
    parameters.requireOne(inputs.files(), spec);
    Checked<RuleSettings> settings =
        ruleSettings.isPresent()
            ? RuleSettingsReader.read(Source.file(ruleSettings.get()))
            : Checked.of(RuleSettings.none());
    Lighthouse lighthouse =
        deployment.at(
            Lighthouse.with(rules.in(Validator.standard()))
                .withProfile(Profile.ARM_ONBOARDING)
                .withSettings(settings.value().orElse(RuleSettings.none())));
    CheckedFiles read = new CheckedFiles(lighthouse, spec.commandLine().getErr());
    inputs.files().forEach(file -> read.take(parameters.applyTo(file)));
    read.tellPassedOver(inputs.passedOver());
    if (read.areNone()) {
      return CommandLine.ExitCode.USAGE;
    }
    List<Finding> findings = new ArrayList<>(read.ofModels());
    findings.addAll(check(lighthouse, read));
    findings.addAll(settings.findings());
    findings.addAll(deployment.findings());
    Report report =
        output
            .shape(Report.of(findings, lighthouse.catalog()))
            .withAccess(DeclaredAccess.of(read.documents()));
    output.write(target -> report.writeTo(format, target));
    if (read.lackSome()) {
      return CommandLine.ExitCode.USAGE;
    }
    return failOn.isMetBy(findings) ? 1 : 0;
  }

  private List<Finding> check(Lighthouse lighthouse, CheckedFiles read) throws IOException {
    List<Checked<ArmDocument>> templates = templates(lighthouse, read);
    List<Checked<CustomerDocument>> apart = new ArrayList<>();
    read.payload().ifPresent(apart::add);
    List<Finding> findings = new ArrayList<>();
    boolean together =
        !against.isEmpty() || (templates.size() > 1 && deployment.subscription().isPresent());
    if (together && !templates.isEmpty()) {
      CustomerState state = CustomerState.unknown().mayHaveMore();
      if (!against.isEmpty()) {
        Checked<Payload> has = lighthouse.readPayloads(sources(against));
        findings.addAll(has.findings());
        state = has.value().map(Payload::state).orElse(CustomerState.unknown());
      }
      findings.addAll(lighthouse.deployAll(state, templates).findings());
    } else {
      templates.forEach(each -> apart.add(each.map(CustomerDocument::of)));
    }
    if (!apart.isEmpty()) {
      findings.addAll(lighthouse.validateDocuments(apart).findings());
    }
    return findings;
  }

  /** The templates, the first with what nobody may give of the roles that identities are given. */
  private List<Checked<ArmDocument>> templates(Lighthouse lighthouse, CheckedFiles read)
      throws IOException {
    List<Checked<ArmDocument>> templates = new ArrayList<>(read.templates());
    List<CustomerDocument> documents = new ArrayList<>(read.documents());
    if (!against.isEmpty()) {
      Checked<Payload> has = lighthouse.readPayloads(sources(against));
      has.value().map(CustomerDocument::of).ifPresent(documents::add);
    }
    List<Finding> ofRoles = lighthouse.identityRoles(documents);
    if (!ofRoles.isEmpty()) {
      templates.set(0, templates.get(0).plus(ofRoles));
    }
    return templates;
  }

  private static List<Source> sources(List<String> arguments) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (InputFile file : InputFiles.of(arguments).files()) {
      sources.add(Source.file(file.path()));
    }
    return sources;
  }
}
