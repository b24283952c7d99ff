// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that files hold, byte for byte; {@code -Dgolden.update=true} writes the files anew. */
public final class GoldenText {

  private static final Path RESOURCES =
      Path.of(System.getProperty("fresnel.root"), "validation", "src", "test", "resources");

  private GoldenText() {}

  /** The folder of a name below the tests' resources. */
  public static Path folder(String name) {
    return RESOURCES.resolve(name);
  }

  /** Compares a text with a file; the version is that of the build, which the files do not name. */
  public static void compare(Path file, String written) throws IOException {
    String version = ": \"" + System.getProperty("fresnel.version") + "\"";
    String text =
        written
            .replace("\"semanticVersion\"" + version, "\"semanticVersion\": \"0.0.0-test\"")
            .replace("\"version\"" + version, "\"version\": \"0.0.0-test\"");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}
