// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; a stack trace is for faults of the command itself only. */
final class FaultHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed)
      throws Exception {
    if (thrown instanceof FindingsException) {
      String.valueOf(thrown.getMessage())
          .lines()
          .forEach(line -> commandLine.getErr().println(Text.printable(line)));
      return isPrinted(commandLine) ? 1 : CommandLine.ExitCode.USAGE;
    }
    if (thrown instanceof IOException fault) {
      commandLine.getErr().println(describe(fault));
      return CommandLine.ExitCode.USAGE;
    }
    throw thrown;
  }

  /**
   * Whether all that was printed so far could be written, findings among it; complains if not, as
   * far as there is still somewhere to complain.
   */
  static boolean isPrinted(CommandLine commandLine) {
    if (commandLine.getOut().checkError()) {
      commandLine.getErr().println("fresnel: what is printed cannot be written to its end");
      return false;
    }
    return !commandLine.getErr().checkError();
  }

  /** A fault of the world outside, in one line. */
  static String describe(IOException fault) {
    return Text.printable(
        fault instanceof FileSystemException named && named.getFile() != null
            ? "fresnel: " + name(named.getFile()) + ": " + reason(named)
            : "fresnel: " + fault.getClass().getSimpleName() + ": " + fault.getMessage());
  }

  private static String name(String file) {
    return file.isBlank() ? Text.quote(file) : file;
  }

  private static String reason(FileSystemException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (fault instanceof AccessDeniedException) {
      return "access is denied";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "this is there already, and is no folder";
    }
    return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
  }
}
