// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A shell of this machine that quotes as POSIX has it.
 *
 * @param program the shell
 */
public record PosixShell(Path program) {

  /** The shells that are installed; a test that asks for them is skipped if there are none. */
  public static List<PosixShell> installed() {
    List<PosixShell> shells =
        Stream.of("/bin/dash", "/bin/bash", "/bin/ksh", "/bin/zsh", "/bin/busybox")
            .map(Path::of)
            .filter(Files::isExecutable)
            .map(PosixShell::new)
            .toList();
    Assumptions.assumeFalse(
        shells.isEmpty(), "neither dash nor another POSIX shell is here, so none reads the lines");
    return shells;
  }

  /** The words of a command, line by line, once the shell has read the lines. */
  public List<List<String>> wordsOf(List<String> lines, String command)
      throws IOException, InterruptedException {
    String printed =
        run(
            command
                + "() { printf '%s\\0' \"$@\"; printf '\\1\\0'; }\n"
                + String.join("\n", lines)
                + "\n");
    List<List<String>> words = new ArrayList<>();
    for (int from = 0; from < printed.length(); ) {
      int end = printed.indexOf("\0\1\0", from);
      words.add(List.of(printed.substring(from, end).split("\0", -1)));
      from = end + 3;
    }
    return words;
  }

  private String run(String script) throws IOException, InterruptedException {
    Path file = Files.createTempFile("script", ".sh");
    try {
      Files.writeString(file, script);
      List<String> words = new ArrayList<>(List.of(program.toString(), file.toString()));
      if (program.endsWith("busybox")) {
        words.add(1, "sh");
      }
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().put("LC_ALL", "C");
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] printed = process.getInputStream().readAllBytes();
      assertEquals(0, process.waitFor(), program + " fails");
      return new String(printed, StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
