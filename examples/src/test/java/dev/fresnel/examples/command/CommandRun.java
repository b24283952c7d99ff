// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * Runs the command within a test and keeps what it prints, with line ends as they are in sources.
 *
 * <p>What the command prints is buffered, as it is on a console: what it does not flush is not
 * there.
 */
final class CommandRun {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  int run(String... arguments) {
    CommandLine command = FresnelCommand.create();
    command.setOut(new PrintWriter(new BufferedWriter(out)));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  /** Runs the command where nothing can be printed, as on a disk that is full. */
  int runWithoutRoom(String... arguments) {
    CommandLine command = FresnelCommand.create();
    command.setOut(new PrintWriter(new BufferedWriter(new FullDisk())));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  /** Runs the command where nothing can be complained. */
  int runWithoutRoomForComplaints(String... arguments) {
    CommandLine command = FresnelCommand.create();
    command.setOut(new PrintWriter(new BufferedWriter(out)));
    command.setErr(new PrintWriter(new BufferedWriter(new FullDisk()), true));
    return command.execute(arguments);
  }

  String printed() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  String complained() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }
}
