// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QuickstartTest {

  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  private int run(String... arguments) {
    CommandLine command = FresnelCommand.create();
    command.setOut(new PrintWriter(printed, true));
    command.setErr(new PrintWriter(complained, true));
    return command.execute(arguments);
  }

  @Test
  void showsTheFindingsAndWritesFourFiles(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("new").resolve("out");
    assertEquals(0, run("quickstart", "--out", out.toString()));
    List<String> lines = printed.toString().lines().toList();
    assertEquals("Fabrikam Managed Services - Interstellar", lines.get(0));
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.contains("Log Analytics Contributor")
                        && line.contains("has data actions")),
        printed.toString());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of(
              "resource-group.json",
              "resource-group.parameters.json",
              "subscription.json",
              "subscription.parameters.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(
        Files.readString(out.resolve("subscription.parameters.json"))
            .contains("Fabrikam Managed Services - Interstellar"));
  }

  @Test
  void saysInOneLineThatTheFolderCannotBeMade(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");
    assertEquals(2, run("quickstart", "--out", file.resolve("below").toString()));
    assertEquals(1, complained.toString().lines().count(), complained.toString());
    assertTrue(complained.toString().startsWith("fresnel: "), complained.toString());
  }

  @Test
  void asksForTheFolder() {
    assertEquals(2, run("quickstart"));
    assertTrue(complained.toString().contains("--out"), complained.toString());
  }
}
