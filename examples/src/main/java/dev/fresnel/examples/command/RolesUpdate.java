// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.json.RoleListReader;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleCatalogDiff;
import dev.fresnel.core.source.Source;
import dev.fresnel.core.text.Text;
import dev.fresnel.validation.Validator;
import dev.fresnel.validation.report.Report;
import dev.fresnel.validation.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the data that the library ships anew from what Azure prints, and says what changed. */
@Command(
    name = "update",
    description = {
      "Makes the library's role data anew from what Azure prints, and says what changed.",
      "FILE is the output of: az role definition list --custom-role-only false",
      "or the response of Azure Resource Manager's roleDefinitions list."
    },
    mixinStandardHelpOptions = true)
final class RolesUpdate implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What Azure printed, in JSON.")
  private Path file = Path.of("roles.json");

  @Option(
      names = "--date",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "When Azure printed it.")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DATA",
      description = "Where the data goes: built-in-roles.txt among the resources of core.")
  private Path out = Path.of("built-in-roles.txt");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Checked<RoleCatalog> read = RoleListReader.read(Source.file(file), date);
    if (!read.findings().isEmpty()) {
      Report.of(read.findings(), Validator.standard().catalog())
          .writeTo(ReportFormat.TEXT, console);
    }
    if (read.value().isEmpty() || read.hasErrors()) {
      return 1;
    }
    RoleCatalog renewed = read.value().get();
    RoleCatalogDiff difference = RoleCatalogDiff.between(RoleCatalog.builtIn(), renewed);
    if (!difference.isEmpty()) {
      console.println(difference.format());
    }
    console.println(
        difference.added().size()
            + " added, "
            + difference.removed().size()
            + " removed, "
            + difference.changed().size()
            + " changed since "
            + RoleCatalog.builtIn().date());
    renewed.write(out);
    console.println(Text.printable("wrote " + out));
    return 0;
  }
}
