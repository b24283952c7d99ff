// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What rows depend on.
 *
 * @param quick whether rows only show that they run, so that inputs may be small
 * @param schemas a folder with the JSON schemas that Microsoft publishes; a schema of the same
 *     shape is taken if absent
 */
public record BenchmarkSettings(boolean quick, Optional<Path> schemas) {

  /** What rows depend on. */
  public BenchmarkSettings {
    Objects.requireNonNull(schemas, "schemas");
  }
}
