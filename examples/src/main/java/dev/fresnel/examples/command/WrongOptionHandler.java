// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.text.Text;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line which option is wrong, and in another where to read how the command is used.
 *
 * <p>The line shows values and file names that come from outside, so none of it reaches the
 * terminal as it is.
 */
final class WrongOptionHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Text.printable(String.join(" ", message(wrong).lines().toList())));
    err.println(
        "fresnel: " + command.getCommandSpec().qualifiedName() + " --help says how it is used");
    return CommandLine.ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage());
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return message + "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return message;
  }
}
