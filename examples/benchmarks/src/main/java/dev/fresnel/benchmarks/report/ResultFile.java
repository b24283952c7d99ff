// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.fresnel.benchmarks.measure.RowResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run measured, as a JSON file: every figure of every round, so that runs can be kept and
 * compared.
 *
 * @param java the version and the name of the JVM
 * @param processors how many processors the JVM saw
 * @param rows what was measured of each row
 */
public record ResultFile(String java, int processors, List<RowResult> rows) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** What one run measured. */
  public ResultFile {
    rows = List.copyOf(rows);
  }

  /** What was measured in this JVM, or in others like it on the same machine. */
  public static ResultFile of(List<RowResult> rows) {
    return new ResultFile(
        Runtime.version() + ", " + System.getProperty("java.vm.name"),
        Runtime.getRuntime().availableProcessors(),
        rows);
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws IOException if the file cannot be read or is none of those
   */
  public static ResultFile read(Path file) throws IOException {
    return MAPPER.readValue(file.toFile(), ResultFile.class);
  }

  /**
   * Writes the file, over another that may be there. Times are in nanoseconds, memory is in bytes.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    MAPPER.writeValue(file.toFile(), this);
  }
}
