// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.role.RoleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesCommandTest {

  private final CommandRun fresnel = new CommandRun();

  @Test
  void countsRolesByWhatSpeaksAgainstThem() {
    assertEquals(0, fresnel.run("roles", "count"));
    assertEquals("928 built-in roles on 2026-08-22", fresnel.printed().lines().findFirst().get());
    assertTrue(fresnel.printed().contains("as eligible authorization\n"), fresnel.printed());
    assertTrue(fresnel.printed().contains("   319  it has data actions\n"), fresnel.printed());
  }

  @Test
  void showsARoleByNameOrIdWithItsReasons() {
    assertEquals(0, fresnel.run("roles", "show", "log analytics contributor"));
    String byName = fresnel.printed();
    assertTrue(
        byName.contains(
            "it has data actions: Microsoft.OperationalInsights/workspaces/jobs/export/action"),
        byName);
    CommandRun again = new CommandRun();
    assertEquals(0, again.run("roles", "show", "92AAF0DA-9dab-42b6-94a3-d43ce8d16293"));
    assertEquals(byName, again.printed());
  }

  @Test
  void findsTheRolesThatCoverActionsLeastSurplusFirst() {
    assertEquals(
        0,
        fresnel.run(
            "roles",
            "find",
            "--action",
            "Microsoft.Compute/snapshots/write",
            "--action",
            "Microsoft.Compute/snapshots/delete"));
    assertEquals(
        """
        Azure Red Hat OpenShift Disk Storage Operator: 14 further actions
        Disk Snapshot Contributor: 36 further actions
        Elastic SAN Snapshot Exporter: 46 further actions
        Contributor: 3157 further actions
        """,
        fresnel.printed());
    CommandRun json = new CommandRun();
    assertEquals(
        0,
        json.run(
            "roles",
            "find",
            "Microsoft.Compute/snapshots/write",
            "Microsoft.Compute/snapshots/delete",
            "--format",
            "json"));
    assertTrue(
        json.printed().indexOf("\"name\": \"Disk Snapshot Contributor\"")
            < json.printed().indexOf("\"name\": \"Contributor\""),
        json::printed);
  }

  @Test
  void saysWhichActionNoRoleCovers() {
    assertEquals(1, fresnel.run("roles", "find", "Microsoft.Authorization/locks/write"));
    assertTrue(
        fresnel
            .printed()
            .startsWith(
                "No role that can be delegated permits \"Microsoft.Authorization/locks/write\""),
        fresnel::printed);
    assertEquals(2, new CommandRun().run("roles", "find"));
    assertEquals(2, new CommandRun().run("roles", "find", " "));
  }

  @Test
  void saysThatARoleIsNotKnown() {
    assertEquals(1, fresnel.run("roles", "show", "Emperor"));
    assertEquals("fresnel: no built-in role \"Emperor\" on 2026-08-22\n", fresnel.complained());
  }

  @Test
  void saysHowADayIsWritten() {
    assertEquals(
        2, fresnel.run("roles", "update", "roles.json", "--date", "2026-13-01", "--out", "data"));
    assertTrue(
        fresnel
            .complained()
            .startsWith(
                "Invalid value for option '--date': must be a day such as 2027-03-31,"
                    + " not \"2026-13-01\"\n"),
        fresnel::complained);
  }

  @Test
  void everyCommandTellsTheVersion() {
    for (String command : List.of("quickstart", "check", "diff", "render")) {
      CommandRun run = new CommandRun();
      assertEquals(0, run.run(command, "--version"));
      assertTrue(run.printed().contains("built-in roles of 2026-08-22\n"), command);
    }
    assertEquals(0, fresnel.run("roles", "show", "--version"));
    assertTrue(fresnel.printed().startsWith("fresnel "), fresnel.printed());
  }

  @Test
  void makesTheDataAnewAndSaysWhatChanged(@TempDir Path folder) throws IOException {
    Path roles =
        Files.writeString(
            folder.resolve("roles.json"),
            """
            [{"name": "acdd72a7-3385-48ef-bd42-f606fba81ae7", "roleName": "Reader",
              "roleType": "BuiltInRole",
              "permissions": [{"actions": ["*/read", "Microsoft.Support/*"], "notActions": [],
                               "dataActions": [], "notDataActions": []}]}]
            """);
    Path data = folder.resolve("built-in-roles.txt");
    assertEquals(
        0,
        fresnel.run(
            "roles", "update", roles.toString(), "--date", "2026-11-01", "--out", data.toString()));
    assertTrue(
        fresnel.printed().contains("    + actions Microsoft.Support/*\n"), fresnel.printed());
    assertTrue(
        fresnel.printed().contains("0 added, 927 removed, 1 changed since 2026-08-22\n"),
        fresnel.printed());
    assertTrue(Files.readString(data).contains("Microsoft.Support/*"));
    assertEquals(928, RoleCatalog.builtIn().size());
  }

  @Test
  void writesNothingWhereTheFileIsAtFault(@TempDir Path folder) throws IOException {
    Path roles = Files.writeString(folder.resolve("roles.json"), "[{\"name\": ");
    Path data = folder.resolve("built-in-roles.txt");
    assertEquals(
        1,
        fresnel.run(
            "roles", "update", roles.toString(), "--date", "2026-11-01", "--out", data.toString()));
    assertTrue(fresnel.printed().contains("roles.json"), fresnel.printed());
    assertFalse(Files.exists(data));
  }

  @Test
  void replacesTheDataWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path roles =
        Files.writeString(
            folder.resolve("roles.json"),
            """
            [{"name": "acdd72a7-3385-48ef-bd42-f606fba81ae7", "roleName": "Reader",
              "roleType": "BuiltInRole", "permissions": []}]
            """);
    Path data = Files.writeString(folder.resolve("built-in-roles.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), data);
    String[] command = {"roles", "update", roles.toString(), "--date", "2026-11-01", "--out", ""};
    command[6] = link.toString();
    assertEquals(0, fresnel.run(command), fresnel::complained);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(data).contains("Reader"));

    Path taken = Files.createDirectory(folder.resolve("taken"));
    command[6] = taken.toString();
    CommandRun refused = new CommandRun();
    assertEquals(2, refused.run(command));
    assertEquals("fresnel: " + taken + ": this is a folder, not a file\n", refused.complained());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(4, files.count());
    }
  }

  @Test
  void saysInOneLineThatTheFileIsNotThere(@TempDir Path folder) {
    assertEquals(
        2,
        fresnel.run(
            "roles",
            "update",
            folder.resolve("none.json").toString(),
            "--date",
            "2026-11-01",
            "--out",
            folder.resolve("data").toString()));
    assertEquals(1, fresnel.complained().lines().count(), fresnel.complained());
  }
}
