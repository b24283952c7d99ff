// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the benchmarks run; what they measure says nothing when other work goes on. */
class BenchmarkCommandTest {

  private final CommandRun fresnel = new CommandRun();

  @Test
  void comparesEverythingInOneTable() {
    assertEquals(0, fresnel.run("benchmark", "--quick"), fresnel.complained());
    List<String> lines = fresnel.printed().lines().toList();
    assertEquals(18, lines.size(), fresnel.printed());
    assertEquals("Each benchmark runs once, cold: the times say nothing.", lines.get(0));
    assertTrue(lines.get(1).matches("what, and beside it +ours +beside +ratio +target +met"));
    for (String row : lines.subList(2, 17)) {
      assertTrue(
          row.matches(
              "[a-z][\\w ,]+ +[\\d.]+ (us|ms|B) +[\\d.]+ (us|ms|B) +[\\d.]+ +[\\d.]+  (yes|NO)"),
          row);
    }
    assertTrue(lines.get(17).startsWith("The schema is the benchmark's own"), lines.get(17));
  }

  @Test
  void saysInOneLineThatTheSchemasAreNotThere(@TempDir Path folder) {
    assertEquals(2, fresnel.run("benchmark", "--quick", "--schemas", folder.toString()));
    assertEquals(
        "fresnel: "
            + folder.resolve("2022-10-01").resolve("Microsoft.ManagedServices.json")
            + ": there is no such file or folder\n",
        fresnel.complained());
  }
}
