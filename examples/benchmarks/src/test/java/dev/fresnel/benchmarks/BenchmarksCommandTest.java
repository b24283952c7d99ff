// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.benchmarks.measure.Row;
import dev.fresnel.benchmarks.measure.RowResult;
import dev.fresnel.benchmarks.measure.Side;
import dev.fresnel.benchmarks.measure.Sides;
import dev.fresnel.benchmarks.report.ResultFile;
import dev.fresnel.benchmarks.rows.BenchmarkRows;
import dev.fresnel.benchmarks.rows.BenchmarkSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that every row runs; no figure is judged, as other work on the machine goes on. */
class BenchmarksCommandTest {

  private static final List<String> NAMES =
      List.of(
          "render-20-to-string",
          "render-20-to-writer",
          "render-20-to-string-memory",
          "render-20-to-writer-memory",
          "stream-100000-in-64-MiB",
          "read-20",
          "read-20-with-parameters-file",
          "read-1000",
          "read-1000-with-parameters-file",
          "read-1000-linear",
          "hostile-faults-on-one-line",
          "hostile-empty-on-one-line",
          "hostile-evaluated-on-one-line",
          "hostile-comments",
          "hostile-variables",
          "hostile-payload",
          "hostile-offer",
          "hostile-settings",
          "validate-20",
          "validate-100-plans-of-20",
          "validate-100-plans-linear",
          "validate-10000-delegations",
          "validate-10000-delegations-linear",
          "deploy-to-10000-delegations",
          "deploy-to-10000-delegations-flat",
          "deploy-beside-100",
          "can-10000",
          "can-10000-and-hash-look-up",
          "can-10000-and-scan",
          "can-10000-flat",
          "can-1000000-flat",
          "build-1000000-delegations-in-1-GiB",
          "fleet-10000-customers-in-256-MiB",
          "fleet-page-10000-in-256-MiB",
          "emulator-starts",
          "emulator-put-definition",
          "emulator-deploy-20-authorizations",
          "emulator-10000-customers-in-200-MiB");
  private static final String FIGURE = "[\\d.]+ (ns|us|ms|s|B|kB|MB)(/B)?( \\([\\d.]+\\))?";
  private static final Row MET =
      Row.of("met", "as much", 1, () -> new Sides(Side.seconds(1), Side.seconds(1)));
  private static final Row MISSED =
      Row.of("missed", "half", 1.99, () -> new Sides(Side.seconds(2), Side.seconds(1)));
  private static final Row OTHER =
      Row.of("other", "as much", 1, () -> new Sides(Side.bytes(1), Side.bytes(1)));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Function<BenchmarkSettings, List<Row>> rows, String... arguments) {
    return BenchmarksCommand.create(rows)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private int run(String... arguments) {
    return run(BenchmarkRows::all, arguments);
  }

  @Test
  void measuresEveryRowAndWritesWhatItPrints(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.json");
    assertEquals(0, run("--quick", "--in-this-jvm", "--json", file.toString()), err.toString());
    List<String> lines = out.toString().lines().toList();
    assertEquals("Each row runs cold: the times say nothing.", lines.get(0));
    assertTrue(
        lines
            .get(1)
            .matches("what Fresnel does +Fresnel +beside +ratio +target +met +beside what"));
    List<String> rows = lines.subList(2, lines.size());
    assertEquals(NAMES, rows.stream().map(row -> row.substring(0, row.indexOf(' '))).toList());
    for (String row : rows) {
      assertTrue(
          row.matches(
              "[\\w-]+ +"
                  + FIGURE
                  + " +"
                  + FIGURE
                  + " +[\\d.]+ \\([\\d.]+\\) +[\\d.]+  (yes|NO )  \\S.*"),
          row);
    }
    List<RowResult> results = ResultFile.read(file).rows();
    assertEquals(NAMES, results.stream().map(RowResult::name).toList());
    assertEquals(
        NAMES.stream().map(name -> name.endsWith("iB") ? 1 : 2).toList(),
        results.stream().map(result -> result.rounds().size()).toList());
  }

  @Test
  void measuresOnlyTheRowsThatAreNamedInTheTablesOrder() {
    assertEquals(
        0,
        run(
            settings -> List.of(MET, OTHER, MISSED),
            "--quick",
            "--in-this-jvm",
            "--only=missed",
            "--only=met"));
    assertEquals(
        List.of("met", "missed"),
        out.toString().lines().skip(2).map(row -> row.substring(0, row.indexOf(' '))).toList());
  }

  @Test
  void listsTheRowsWithoutMeasuring() {
    assertEquals(0, run("--list"));
    assertEquals(
        NAMES, out.toString().lines().map(row -> row.substring(0, row.indexOf(','))).toList());
    assertTrue(out.toString().startsWith("render-20-to-string, beside Jackson writing the ready"));
  }

  @Test
  void failsOnMissedTargetsOnlyWhenAskedToCheck() {
    String[] measure = {"--in-this-jvm", "--quick"};
    String[] check = {"--in-this-jvm", "--quick", "--check"};
    assertEquals(0, run(settings -> List.of(MET, MISSED), measure));
    assertEquals(1, run(settings -> List.of(MET, MISSED), check));
    assertEquals(0, run(settings -> List.of(MET), check));
  }

  @Test
  void namesTheRowsWhenThereIsNoneOfThatName() {
    assertEquals(2, run(settings -> List.of(MET, MISSED), "--only", "mett"));
    assertTrue(
        err.toString().startsWith("--only: there is no row 'mett'; there are [met, missed]\n"),
        err.toString());
  }

  @Test
  void saysWhichSchemaIsNotThere(@TempDir Path folder) {
    assertEquals(2, run("--list", "--schemas", folder.toString()));
    Path schema = folder.resolve("2022-10-01").resolve("Microsoft.ManagedServices.json");
    assertTrue(
        err.toString().startsWith("--schemas: there is no file " + schema + "\n"), err.toString());
  }

  @Test
  void saysInOneLineWhichFileCannotBeWritten(@TempDir Path folder) {
    Path file = folder.resolve("none").resolve("figures.json");
    assertEquals(
        2, run(settings -> List.of(MET), "--quick", "--in-this-jvm", "--json", file.toString()));
    assertTrue(err.toString().startsWith("fresnel-benchmarks: java.io.FileNotFoundException: "));
    assertTrue(err.toString().contains(file.toString()), err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void failsWhenTheJvmOfARowFails() throws IOException {
    BenchmarkSettings settings = new BenchmarkSettings(true, Optional.empty());
    assertEquals(
        "missed was not measured: its JVM ended with exit code 2",
        assertThrows(IllegalStateException.class, () -> OwnJvm.measure(MISSED, settings))
            .getMessage());
  }

  @Test
  void aRowHasTheSerialCollectorUnlessAnOptionNamesAnother() {
    assertEquals(List.of("-XX:+UseSerialGC"), OwnJvm.withCollector(List.of()));
    assertEquals(
        List.of("-Xmx1g", "-XX:+UseStringDeduplication", "-XX:+UseSerialGC"),
        OwnJvm.withCollector(List.of("-Xmx1g", "-XX:+UseStringDeduplication")));
    assertEquals(
        List.of("-XX:+UseParallelGC"), OwnJvm.withCollector(List.of("-XX:+UseParallelGC")));
  }

  @Test
  void measuresARowInAJvmOfItsOwn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.json");
    assertEquals(
        0,
        run("--quick", "--only", "render-20-to-writer-memory", "--json", file.toString()),
        err.toString());
    RowResult result = ResultFile.read(file).rows().get(0);
    assertEquals("render-20-to-writer-memory", result.name());
    assertEquals("B", result.unit());
    assertEquals(2, result.rounds().size());
    assertTrue(result.beside().median() > 1_000, "a template of 20 has more than 1 kB");
    assertTrue(result.ours().median() >= result.beside().median(), out.toString());
  }
}
