// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.read.ArmReader;
import dev.fresnel.core.access.AccessDiff;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
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
          + " which --subscription is needed.",
      "Exit code: 0, whether there are changes or not; 1 if a file has faults at ERROR; 2 if a file"
          + " cannot be read, the two cannot be compared, or an option is wrong."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

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

  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ArmReader reader = deployment.reader();
    Checked<AccessFile> before = AccessFile.read(old, oldParameters, reader);
    Checked<AccessFile> after = AccessFile.read(next, newParameters, reader);
    List<Finding> findings = new ArrayList<>(before.findings());
    findings.addAll(after.findings());
    findings.stream().forEach(finding -> spec.commandLine().getErr().println(finding.format()));
    if (findings.stream().anyMatch(Finding::isError)) {
      return 1;
    }
    needTemplate("--old-parameters", oldParameters, old, before.orThrow());
    needTemplate("--new-parameters", newParameters, next, after.orThrow());
    if (after.orThrow().needsSubscription(before.orThrow()) && !deployment.namesSubscription()) {
      throw new ParameterException(
          spec.commandLine(),
          next + " does not say which subscription it is deployed to; add --subscription ID");
    }
    AccessDiff diff =
        before
            .orThrow()
            .compareTo(after.orThrow())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "an offer can only be compared with an offer: "
                            + old
                            + " and "
                            + next
                            + " are not both offers"));
    boolean knowsAll = findings.stream().noneMatch(each -> each.ruleId().equals(VALUE_NOT_KNOWN));
    spec.commandLine().getOut().print(format.write(diff, knowsAll));
    return 0;
  }

  private void needTemplate(String option, Optional<Path> value, Path file, AccessFile read) {
    if (value.isPresent() && !read.isDeployment()) {
      throw new ParameterException(
          spec.commandLine(), option + " goes with a template, which " + file + " is not");
    }
  }
}
