// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks;

import dev.fresnel.benchmarks.measure.Effort;
import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.RowResult;
import dev.fresnel.benchmarks.report.ResultFile;
import dev.fresnel.benchmarks.report.ResultTable;
import dev.fresnel.benchmarks.rows.BenchmarkRows;
import dev.fresnel.benchmarks.rows.BenchmarkSettings;
import dev.fresnel.benchmarks.rows.ResourceSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures all rows, or some of them, and prints the table. */
@Command(
    name = "fresnel-benchmarks",
    description = {
      "Measures what Fresnel costs beside what one would otherwise use.",
      "Exit code 0, or 1 if --check is given and a target is missed; 2 if an option is wrong, a"
          + " file cannot be read or written, or a row cannot be measured."
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = 2)
public final class BenchmarksCommand implements Callable<Integer> {

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Measures the row of this name; can be given more than once. See --list.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--list", description = "Prints the names of all rows and measures nothing.")
  private boolean list;

  @Option(
      names = "--schemas",
      paramLabel = "DIR",
      description = {
        "Where the JSON schemas that Microsoft publishes are, each as in its address below",
        "https://schema.management.azure.com/schemas/; a schema of that shape is taken otherwise."
      })
  private Optional<Path> schemas = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also writes every figure of every round to this file.")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--check", description = "Exits with 1 if a ratio is above its target.")
  private boolean check;

  @Option(
      names = "--quick",
      description = "Runs each row twice, cold, to show that it runs: the times say nothing.")
  private boolean quick;

  @Option(
      names = "--in-this-jvm",
      description = {
        "Measures the rows in this JVM, as for a profiler. Otherwise each row has a JVM of its own,",
        "so that what one row compiled does not change the next."
      })
  private boolean inThisJvm;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Function<BenchmarkSettings, List<Row>> rows;

  private BenchmarksCommand(Function<BenchmarkSettings, List<Row>> rows) {
    this.rows = rows;
  }

  /** Measures, and leaves with the exit code. */
  public static void main(String[] arguments) {
    System.exit(create(BenchmarkRows::all).execute(arguments));
  }

  /** The command, ready to be executed. */
  static CommandLine create(Function<BenchmarkSettings, List<Row>> rows) {
    return new CommandLine(new BenchmarksCommand(rows))
        .setExecutionExceptionHandler(
            (thrown, command, parsed) -> {
              if (!(thrown instanceof IOException)) {
                throw thrown;
              }
              command.getErr().println("fresnel-benchmarks: " + thrown);
              return CommandLine.ExitCode.USAGE;
            });
  }

  @Override
  public Integer call() throws IOException {
    BenchmarkSettings settings = settings();
    List<Row> chosen = chosen(rows.apply(settings));
    PrintWriter console = spec.commandLine().getOut();
    if (list) {
      chosen.forEach(row -> console.println(row.name() + ", beside " + row.comparedWith()));
      console.flush();
      return 0;
    }
    console.println(quick ? "Each row runs cold: the times say nothing." : conditions());
    List<RowResult> results = measure(chosen, settings, console);
    if (json.isPresent()) {
      ResultFile.of(results).write(json.get());
    }
    return check && !results.stream().allMatch(RowResult::isMet) ? 1 : 0;
  }

  private static String conditions() {
    return "Processor time of the measuring thread on Java "
        + Runtime.version()
        + ": medians of "
        + Effort.FULL.rounds()
        + " rounds, in which both sides had their turn, and quartiles in brackets.";
  }

  private List<RowResult> measure(List<Row> chosen, BenchmarkSettings settings, PrintWriter console)
      throws IOException {
    console.print(ResultTable.header());
    console.flush();
    List<RowResult> results = new ArrayList<>();
    for (Row row : chosen) {
      RowResult result =
          inThisJvm && row.fitsThisJvm()
              ? row.measure(quick ? Effort.QUICK : Effort.FULL)
              : OwnJvm.measure(row, settings);
      results.add(result);
      console.print(ResultTable.row(result));
      console.flush();
    }
    return results;
  }

  private BenchmarkSettings settings() {
    schemas
        .map(ResourceSchema::in)
        .filter(schema -> !Files.isRegularFile(schema))
        .ifPresent(
            schema -> {
              throw wrong("--schemas: there is no file " + schema);
            });
    return new BenchmarkSettings(quick, schemas);
  }

  private List<Row> chosen(List<Row> all) {
    List<String> names = all.stream().map(Row::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw wrong("--only: there is no row '" + name + "'; there are " + names);
      }
    }
    return only.isEmpty() ? all : all.stream().filter(row -> only.contains(row.name())).toList();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
