// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The {@code fresnel} command.
 *
 * <p>Exit codes: 0 when all went well, 1 when something at ERROR was found, 2 when an option is
 * wrong, a file cannot be read or written, or what is printed cannot be written to its end.
 */
@Command(
    name = "fresnel",
    description = "Models, checks and renders Azure Lighthouse offers and delegations.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Quickstart.class,
      CheckCommand.class,
      DiffCommand.class,
      AccessCommand.class,
      FleetCommand.class,
      RenderCommand.class,
      BundleCommand.class,
      ExplainCommand.class,
      ChecklistCommand.class,
      RolesCommand.class,
      EmulateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class FresnelCommand {

  private FresnelCommand() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] arguments) {
    System.exit(create().execute(arguments));
  }

  /** The command, ready to be executed. */
  static CommandLine create() {
    CommandLine command =
        Converters.register(new CommandLine(new FresnelCommand()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler(new WrongOptionHandler())
            .setExecutionExceptionHandler(new FaultHandler());
    shareVersion(command, new Version());
    return command
        .setOut(StandardStreams.out())
        .setErr(StandardStreams.err())
        .setExecutionStrategy(parsed -> runAndFlush(command, parsed));
  }

  /** Has every command tell the same version. */
  private static void shareVersion(CommandLine command, Version version) {
    command.getCommandSpec().versionProvider(version);
    command.getSubcommands().values().forEach(each -> shareVersion(each, version));
  }

  /**
   * Runs what was asked for, and leaves nothing unprinted however it ends.
   *
   * @return what the command returns, unless something of what it prints is lost
   */
  private static int runAndFlush(CommandLine command, ParseResult parsed) {
    try {
      int exitCode = new CommandLine.RunLast().execute(parsed);
      return FaultHandler.isPrinted(command) ? exitCode : CommandLine.ExitCode.USAGE;
    } finally {
      command.getOut().flush();
    }
  }
}
