// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.RowResult;
import dev.fresnel.benchmarks.report.ResultFile;
import dev.fresnel.benchmarks.rows.BenchmarkSettings;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a row in a JVM of its own, whose options are this one's. */
final class OwnJvm {

  private OwnJvm() {}

  /**
   * Measures a row.
   *
   * @throws IOException if the JVM cannot be started
   * @throws IllegalStateException if the JVM ends without a result; it has then printed why
   */
  static RowResult measure(Row row, BenchmarkSettings settings) throws IOException {
    Path file = Files.createTempFile("fresnel-benchmarks", ".json");
    try {
      Process process =
          new ProcessBuilder(command(row, settings, file))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int code = awaitEnd(process);
      if (code != 0) {
        throw new IllegalStateException(
            row.name() + " was not measured: its JVM ended with exit code " + code);
      }
      return ResultFile.read(file).rows().get(0);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static List<String> command(Row row, BenchmarkSettings settings, Path file) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    row.heap().ifPresent(heap -> command.add("-Xmx" + heap + "m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BenchmarksCommand.class.getName());
    command.addAll(List.of("--in-this-jvm", "--only", row.name(), "--json", file.toString()));
    settings.schemas().ifPresent(folder -> command.addAll(List.of("--schemas", folder.toString())));
    if (settings.quick()) {
      command.add("--quick");
    }
    return command;
  }

  private static int awaitEnd(Process process) throws InterruptedIOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a row was measured");
    }
  }
}
