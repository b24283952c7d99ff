// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.text.Text;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line which option is wrong, and how the command is used.
 *
 * <p>The line shows values and file names that come from outside, so none of it reaches the
 * terminal as it is.
 */
final class WrongOptionHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Text.printable(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    command.usage(err);
    return CommandLine.ExitCode.USAGE;
  }
}
