// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Whether the standard streams are shown on a terminal, how wide it is, and whether in colour. */
final class Terminal {

  private static final int NARROWEST = 40;
  private static final Pattern COLUMNS = Pattern.compile("[0-9]{1,4}");

  private Terminal() {}

  /** Whether what a command prints is shown on a terminal. */
  static boolean isOut(CommandLine command) {
    return command.getOut() == StandardStreams.out() && isTerminal(1);
  }

  /** Whether what a command complains is shown on a terminal. */
  static boolean isErr(CommandLine command) {
    return command.getErr() == StandardStreams.err() && isTerminal(2);
  }

  /**
   * Where the system does not tell what a stream is, the library of the command line decides, which
   * looks for a console that takes colours.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  /**
   * Whether to use colour on a terminal: not if <a href="https://no-color.org">{@code NO_COLOR}</a>
   * is set to anything, or the terminal says that it can do nothing.
   */
  static boolean wantsColor(Map<String, String> environment) {
    String noColor = environment.getOrDefault("NO_COLOR", "");
    return noColor.isEmpty() && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The width of a terminal: what the environment says, or else what the command line found. */
  static int width(Map<String, String> environment, CommandLine command) {
    int found =
        Optional.ofNullable(environment.get("COLUMNS"))
            .filter(text -> COLUMNS.matcher(text).matches())
            .map(Integer::parseInt)
            .orElseGet(command::getUsageHelpWidth);
    return Math.max(found, NARROWEST);
  }
}
