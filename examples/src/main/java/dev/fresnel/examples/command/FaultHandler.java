// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.finding.FindingsException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; a stack trace is for faults of the command itself only. */
final class FaultHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed)
      throws Exception {
    if (thrown instanceof FindingsException) {
      commandLine.getErr().println(thrown.getMessage());
      return 1;
    }
    if (thrown instanceof IOException) {
      commandLine.getErr().println(describe(thrown));
      return CommandLine.ExitCode.USAGE;
    }
    throw thrown;
  }

  /** A fault of the world outside, in one line. */
  static String describe(Exception thrown) {
    return "fresnel: " + thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
  }
}
