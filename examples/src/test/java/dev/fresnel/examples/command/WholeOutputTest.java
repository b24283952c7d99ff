// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a command prints is there whole, or the exit code says that it is not. */
class WholeOutputTest {

  private static final String SUBSCRIPTION = "22222222-aaaa-4bbb-8ccc-000000000002";

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** A command line of each command in each of its formats, and what only prints help. */
  private List<List<String>> commandLines() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String owner = file("owner.json", TemplateTexts.template(TemplateTexts.OWNER));
    String offer = file("offer.json", TemplateTexts.offer(TemplateTexts.READER));
    String faulty = file("faulty.json", TemplateTexts.offer(TemplateTexts.OWNER));
    String broken = file("broken.json", "{");
    String roles = file("roles.json", "[]");
    String out = folder.resolve("out").toString();
    String data = folder.resolve("roles.txt").toString();
    List<List<String>> lines = new ArrayList<>();
    for (String format : List.of("text", "json", "sarif")) {
      lines.add(List.of("check", "--format", format, sound));
      lines.add(List.of("check", "--format", format, owner, broken));
    }
    String action = "Microsoft.Compute/snapshots/write";
    for (String format : List.of("text", "json")) {
      lines.add(List.of("diff", "--format", format, sound, owner));
      lines.add(List.of("diff", "--format", format, "--exit-code", sound, sound));
      lines.add(
          List.of(
              "access",
              "--format=" + format,
              "--subscription=" + SUBSCRIPTION,
              "--principal=" + TemplateTexts.SUPPORT,
              "--action=" + action,
              sound));
      lines.add(List.of("roles", "find", "--format", format, action));
      lines.add(List.of("roles", "find", "--format", format, "Microsoft.Nothing/at/all"));
    }
    lines.add(List.of("render", offer, "--plan", "gold", "--out", out));
    lines.add(List.of("render", offer, "--plan", "gold", "--format", "bicep", "--out", out));
    lines.add(List.of("render", faulty, "--plan", "gold", "--out", out));
    lines.add(List.of("render", broken, "--plan", "gold", "--out", out));
    lines.add(List.of("quickstart", "--out", out));
    lines.add(List.of("emulate", "--http"));
    lines.add(List.of("roles", "count"));
    lines.add(List.of("roles", "show", "Reader"));
    lines.add(List.of("roles", "update", roles, "--date", "2027-01-01", "--out", data));
    lines.add(List.of("roles", "update", broken, "--date", "2027-01-01", "--out", data));
    lines.add(List.of("--help"));
    lines.add(List.of("--version"));
    lines.add(List.of("check", "--help"));
    lines.add(List.of("roles", "find", "--help"));
    lines.add(List.of("help", "check"));
    return lines;
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBePrintedGivesTwoInEveryCommand() throws IOException {
    return commandLines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    String.join(" ", line),
                    () -> {
                      CommandRun full = new CommandRun();
                      assertEquals(2, full.runWithoutRoom(line.toArray(String[]::new)));
                      assertTrue(
                          full.complained()
                              .endsWith("fresnel: what is printed cannot be written to its end\n"),
                          full.complained());
                    }));
  }

  @Test
  void aDiskThatIsReallyFullGivesTwo() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "only Linux has a device that is always full");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Stream.of("java.class.path", "jdk.module.path")
                    .map(System::getProperty)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(File.pathSeparator)),
                FresnelCommand.class.getName(),
                "roles",
                "count")
            .redirectOutput(full)
            .start();
    String complained = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertEquals(2, process.waitFor(), complained);
    assertEquals(
        "fresnel: what is printed cannot be written to its end", complained.stripTrailing());
  }

  @Test
  void findingsThatCannotBeComplainedGiveTwo() throws IOException {
    String sound = file("sound.json", TemplateTexts.template(TemplateTexts.READER));
    String broken = file("broken.json", "{");
    assertEquals(1, new CommandRun().run("diff", sound, broken));
    assertEquals(2, new CommandRun().runWithoutRoomForComplaints("diff", sound, broken));
    assertEquals(0, new CommandRun().runWithoutRoomForComplaints("diff", sound, sound));
  }
}
