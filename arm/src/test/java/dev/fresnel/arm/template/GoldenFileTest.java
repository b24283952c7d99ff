// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything rendered, byte for byte; {@code -Dgolden.update=true} writes the files anew. */
class GoldenFileTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"), "arm", "src", "test", "resources", "render");

  @TestFactory
  Stream<DynamicTest> rendersTheGoldenBytes() {
    return RenderCases.all().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> compare(each.getKey(), each.getValue())));
  }

  @Test
  void everyFolderBelongsToACase() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertEquals(
          new TreeSet<>(RenderCases.all().keySet()),
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static void compare(String name, DeploymentTemplate template) throws IOException {
    Path folder = FOLDER.resolve(name);
    Optional<DeploymentParameters> parameters = template.parameters();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(folder);
      template.write(folder.resolve("template.json"));
      if (parameters.isPresent()) {
        parameters.get().write(folder.resolve("parameters.json"));
      }
    }
    assertEquals(Files.readString(folder.resolve("template.json")), template.toJson());
    if (parameters.isPresent()) {
      assertEquals(Files.readString(folder.resolve("parameters.json")), parameters.get().toJson());
    } else {
      assertFalse(Files.exists(folder.resolve("parameters.json")));
    }
  }
}
