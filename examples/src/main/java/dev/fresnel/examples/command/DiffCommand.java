// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.Lighthouse;
import dev.fresnel.arm.compare.CustomerDocument;
import dev.fresnel.arm.read.ArmDocument;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who gains and who loses which role from one file to another. */
@Command(
    name = "diff",
    description = {
      "Says who gains and who loses which role.",
      "Compares two offers, two templates, two lists of definitions and assignments as Azure"
          + " returns them, or what a customer has (OLD) with what a template would do (NEW), for"
          + " which --subscription is needed. What Azure would refuse of a change is printed too.",
      "Exit code: 0, whether there are changes or not; 1 if a file has faults at ERROR or Azure"
          + " would refuse the change; 2 if a file cannot be read, the two cannot be compared, or"
          + " an option is wrong; with --exit-code, 3 if there are changes."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private static final int CHANGED = 3;
  private static final RuleId DEFINITION_ELSEWHERE = RuleId.parse("LH5014");
  private static final RuleId VALUE_NOT_KNOWN = RuleId.parse("LH5004");

  @Parameters(index = "0", paramLabel = "OLD", description = "What is.")
  private Path old = Path.of("old.json");

  @Parameters(index = "1", paramLabel = "NEW", description = "What is to be.")
  private Path next = Path.of("new.json");

  @Option(
      names = "--old-parameters",
      paramLabel = "FILE",
      description = "The parameters file of the template OLD.")
  private Optional<Path> oldParameters = Optional.empty();

  @Option(
      names = "--new-parameters",
      paramLabel = "FILE",
      description = "The parameters file of the template NEW.")
  private Optional<Path> newParameters = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How changes are written; text, by default.")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(names = "--exit-code", description = "Exit with 3 if somebody gains or loses access.")
  private boolean exitCode = false;

  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Lighthouse lighthouse = deployment.at(Lighthouse.standard());
    Checked<CustomerDocument> before = read(lighthouse, old, oldParameters);
    Checked<CustomerDocument> after = read(lighthouse, next, newParameters);
    List<Finding> findings = new ArrayList<>(before.findings());
    findings.addAll(after.findings());
    findings.addAll(deployment.findings());
    boolean isDeployment = isDeployment(before, after);
    complain(
        findings.stream()
            .filter(each -> !isDeployment || !each.ruleId().equals(DEFINITION_ELSEWHERE))
            .toList());
    if (findings.stream().anyMatch(Finding::isError)) {
      return 1;
    }
    needTemplate("--old-parameters", oldParameters, old, before.orThrow());
    needTemplate("--new-parameters", newParameters, next, after.orThrow());
    needSubscription(before.orThrow(), after.orThrow());
    Checked<AccessDiff> diff = compare(lighthouse, before.orThrow(), after.orThrow());
    boolean knowsAll = findings.stream().noneMatch(each -> each.ruleId().equals(VALUE_NOT_KNOWN));
    AccessDiff changes = diff.value().orElseThrow();
    spec.commandLine()
        .getOut()
        .print(format.write(changes, diff.findings(), isDeployment, knowsAll));
    complain(diff.findings());
    if (diff.hasErrors()) {
      return 1;
    }
    return exitCode && !changes.isEmpty() ? CHANGED : 0;
  }

  private static Checked<CustomerDocument> read(
      Lighthouse lighthouse, Path file, Optional<Path> parameters) throws IOException {
    Source source = Source.file(file);
    if (parameters.isEmpty()) {
      return lighthouse.readAny(source);
    }
    Checked<ArmDocument> template = lighthouse.read(source, Source.file(parameters.get()));
    return template.value().isPresent()
        ? template.map(CustomerDocument::of)
        : lighthouse.readAny(source);
  }

  private Checked<AccessDiff> compare(
      Lighthouse lighthouse, CustomerDocument before, CustomerDocument after) {
    if (before.offer().isPresent() != after.offer().isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "an offer can only be compared with an offer: "
              + old
              + " and "
              + next
              + " are not both offers");
    }
    return lighthouse.compare(before, after);
  }

  /** Whether something is to be deployed to what a customer has. */
  private static boolean isDeployment(
      Checked<CustomerDocument> before, Checked<CustomerDocument> after) {
    return before.value().flatMap(CustomerDocument::payload).isPresent()
        && after.value().flatMap(CustomerDocument::template).isPresent();
  }

  private void complain(List<Finding> findings) {
    for (Finding finding : findings) {
      String code =
          finding.azureErrorCode().map(each -> " (Azure answers " + each + ")").orElse("");
      spec.commandLine().getErr().println(Text.printable(finding.format() + code));
    }
  }

  /**
   * Asks for the subscription if what is to be deployed does not say which one it is for, and what
   * is there says which one it is in: otherwise nothing of the two would be at the same scope.
   */
  private void needSubscription(CustomerDocument before, CustomerDocument after) {
    boolean isUnknown =
        before.payload().isPresent()
            && deployment.subscription().isEmpty()
            && after.template().stream()
                .flatMap(template -> template.deployment().steps().stream())
                .flatMap(step -> step.id().scope().subscription().stream())
                .anyMatch(id -> !id.isWellFormed());
    if (isUnknown) {
      throw new ParameterException(
          spec.commandLine(),
          next + " does not say which subscription it is deployed to; add --subscription ID");
    }
  }

  private void needTemplate(String option, Optional<Path> value, Path file, CustomerDocument read) {
    if (value.isPresent() && read.template().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), option + " goes with a template, which " + file + " is not");
    }
  }
}
