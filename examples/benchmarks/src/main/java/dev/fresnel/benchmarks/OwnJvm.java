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

/**
 * Measures a row in a JVM of its own, whose options are this one's; without an option for a garbage
 * collector it has the serial one, which does no work in the thread that is measured. Of G1, the
 * default on larger machines, such work is a large and changing part of what a row seems to cost.
 */
final class OwnJvm {

  private static final String SERIAL_COLLECTOR = "-XX:+UseSerialGC";

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
    command.addAll(withCollector(ManagementFactory.getRuntimeMXBean().getInputArguments()));
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

  /** Options of a JVM, with a garbage collector if they name none. */
  static List<String> withCollector(List<String> options) {
    List<String> all = new ArrayList<>(options);
    if (options.stream().noneMatch(OwnJvm::choosesCollector)) {
      all.add(SERIAL_COLLECTOR);
    }
    return all;
  }

  private static boolean choosesCollector(String option) {
    return option.startsWith("-XX:+Use") && option.endsWith("GC");
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
