// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates of every shape, each with what is read of it: all values with their places, and all
 * findings. {@code -Dgolden.update=true} writes the expectations anew.
 */
class ReadCasesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"), "arm", "src", "test", "resources", "read");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsExpected(String name) throws IOException {
    Path expected = FOLDER.resolve(name).resolve("read.txt");
    String shown = Readings.show(read(name));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameTwice(String name) throws IOException {
    assertEquals(read(name), read(name));
  }

  private static Checked<ArmDocument> read(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    String template = Files.readString(folder.resolve("template.json"));
    Path parameters = folder.resolve("parameters.json");
    return Files.exists(parameters)
        ? ArmReader.standard()
            .read(
                Source.text("template.json", template),
                Source.text("parameters.json", Files.readString(parameters)))
        : ArmReader.standard().read(Source.text("template.json", template));
  }

  @Test
  void thereAreCases() throws IOException {
    assertFalse(cases().isEmpty());
  }
}
