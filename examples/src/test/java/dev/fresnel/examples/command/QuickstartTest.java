// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

  private final CommandRun fresnel = new CommandRun();

  @Test
  void showsTheFindingsAndWritesFourFiles(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("new").resolve("out");
    assertEquals(0, fresnel.run("quickstart", "--out", out.toString()));
    String printed = fresnel.printed();
    assertTrue(printed.startsWith("Fabrikam Managed Services - Interstellar\n"), printed);
    assertTrue(
        printed.contains(
            "Assignable role Log Analytics Contributor (92aaf0da-9dab-42b6-94a3-d43ce8d16293) has"
                + " data actions"),
        printed);
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
    assertEquals(2, fresnel.run("quickstart", "--out", file.resolve("below").toString()));
    assertEquals(1, fresnel.complained().lines().count(), fresnel.complained());
    assertTrue(fresnel.complained().startsWith("fresnel: "), fresnel.complained());
  }

  @Test
  void asksForTheFolder() {
    assertEquals(2, fresnel.run("quickstart"));
    assertTrue(fresnel.complained().contains("--out"), fresnel.complained());
  }
}
