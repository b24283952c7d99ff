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
      commandLine.getErr().println(thrown.getMessage());
      return 1;
    }
    if (thrown instanceof IOException fault) {
      commandLine.getErr().println(describe(fault));
      return CommandLine.ExitCode.USAGE;
    }
    throw thrown;
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
