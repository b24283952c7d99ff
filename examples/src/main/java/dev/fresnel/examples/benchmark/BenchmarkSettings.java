// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How the benchmarks are run.
 *
 * @param quick whether each is run once and in this JVM only, to see that it runs; the times then
 *     say nothing
 * @param schemas a folder with the JSON schemas that Microsoft publishes; a schema of the same
 *     shape is taken if absent
 */
public record BenchmarkSettings(boolean quick, Optional<Path> schemas) {

  /** How the benchmarks are run. */
  public BenchmarkSettings {
    Objects.requireNonNull(schemas, "schemas");
  }

  /**
   * Makes sure that the schemas are where they are said to be.
   *
   * @throws NoSuchFileException if they are not
   */
  void check() throws NoSuchFileException {
    if (schemas.isPresent() && !Files.isRegularFile(ResourceSchema.in(schemas.get()))) {
      throw new NoSuchFileException(ResourceSchema.in(schemas.get()).toString());
    }
  }
}
