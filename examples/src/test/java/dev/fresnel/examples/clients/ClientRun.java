// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a client that is a program of its own.
 *
 * @param folder where it works
 * @param environment what it finds in its environment beside what this process has
 */
record ClientRun(Path folder, Map<String, String> environment) {

  private static final int MINUTES = 3;

  /** How a client ended and what it said. */
  record Ended(int exit, String printed, String complained) {

    /** What it printed, if all went well. */
    String printedWell() {
      assertTrue(exit == 0, () -> exit + "\n" + printed + "\n" + complained);
      return printed;
    }
  }

  /** Whether a program is on the path. */
  static boolean isThere(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Arrays.stream(path.split(File.pathSeparator, -1))
            .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  Ended run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(
          String.join(" ", command) + " does not end\n" + Files.readString(err, UTF_8));
    }
    return new Ended(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
