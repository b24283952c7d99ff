// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints a table of ratios. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs all benchmarks, each in a JVM of its own unless it is to be quick, and prints what came of
   * them.
   *
   * @throws IOException if the schemas are not where they are said to be
   * @throws IllegalStateException if a benchmark fails
   */
  public static void run(PrintWriter console, BenchmarkSettings settings) throws IOException {
    Objects.requireNonNull(console, "console");
    settings.check();
    console.print(
        settings.quick()
            ? "Each benchmark runs once, cold: the times say nothing.\n"
            : "This takes about four minutes; other work on the machine spoils it.\n");
    console.flush();
    console.print(Table.of(Comparisons.of(new Measurements(measure(settings)))));
    console.print(
        settings
            .schemas()
            .map(folder -> "The schema is the one that Microsoft publishes, from " + folder)
            .orElse(
                "The schema is the benchmark's own, of the shape of the one that Microsoft"
                    + " publishes; --schemas takes that"));
    console.print('\n');
    console.flush();
  }

  private static Collection<RunResult> measure(BenchmarkSettings settings) {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("^" + Pattern.quote(Benchmarks.class.getPackageName() + "."))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
    settings.schemas().ifPresent(folder -> options.param("schemas", folder.toString()));
    if (settings.quick()) {
      options
          .forks(0)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(1))
          .param("deployments", "1");
    }
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException("a benchmark failed", e);
    }
  }
}
