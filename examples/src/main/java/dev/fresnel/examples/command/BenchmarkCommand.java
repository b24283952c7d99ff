// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.examples.benchmark.BenchmarkSettings;
import dev.fresnel.examples.benchmark.Benchmarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what Fresnel costs. */
@Command(
    name = "benchmark",
    description = "Measures what Fresnel costs beside what one would otherwise use.",
    mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Callable<Integer> {

  @Option(
      names = "--quick",
      description = "Runs each benchmark once, cold, in a few seconds: the times say nothing.")
  private boolean quick;

  @Option(
      names = "--schemas",
      paramLabel = "DIR",
      description = {
        "Where the JSON schemas that Microsoft publishes are, each as in its address below",
        "https://schema.management.azure.com/schemas/; a schema of that shape is taken otherwise."
      })
  private Optional<Path> schemas = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Benchmarks.run(spec.commandLine().getOut(), new BenchmarkSettings(quick, schemas));
    return 0;
  }
}
