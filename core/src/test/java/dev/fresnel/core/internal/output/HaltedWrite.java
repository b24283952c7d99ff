// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that ends in the middle of a write, as one that is killed does. */
final class HaltedWrite {

  private HaltedWrite() {}

  /** Starts the process and waits for its end. */
  static void of(Path file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes,
                    HaltedWrite.class.getName(),
                    file.toString()))
            .inheritIO()
            .start();
    int code = process.waitFor();
    if (code != 7) {
      throw new AssertionError("the process ended with " + code);
    }
  }

  /** Writes more than any buffer holds, then ends the process without any clean-up. */
  public static void main(String[] arguments) throws IOException {
    WholeFile.write(
        Path.of(arguments[0]),
        writer -> {
          writer.write("half".repeat(10_000));
          writer.flush();
          Runtime.getRuntime().halt(7);
        });
  }
}
