// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  void everyFileBelongsToACase() throws IOException {
    Set<String> expected = new TreeSet<>();
    RenderCases.all()
        .forEach(
            (name, template) ->
                files(name, template).keySet().forEach(file -> expected.add(name + "/" + file)));
    try (Stream<Path> found = Files.walk(FOLDER)) {
      assertEquals(
          expected,
          found
              .filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static void compare(String name, DeploymentTemplate template) throws IOException {
    Path folder = FOLDER.resolve(name);
    for (Map.Entry<String, RenderedDocument> file : files(name, template).entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(folder);
        file.getValue().write(path);
      }
      assertEquals(Files.readString(path), file.getValue().toText(), file.getKey());
    }
  }

  /** The files of a case; Bicep for one version, since others differ in nothing else. */
  private static Map<String, RenderedDocument> files(String name, DeploymentTemplate template) {
    Map<String, RenderedDocument> files = new LinkedHashMap<>();
    files.put("template.json", template);
    template.parameters().ifPresent(parameters -> files.put("parameters.json", parameters));
    if (!name.contains("/20") || name.contains("/2022-10-01/")) {
      template.toBicep().forEach(file -> files.put(file.fileName(), file));
      if (template.parameters().isEmpty()) {
        terraform(template).ifPresent(file -> files.put("main.tf", file));
      }
    }
    return files;
  }

  static Optional<TerraformFile> terraform(DeploymentTemplate template) {
    return template.target() == DeploymentTarget.SUBSCRIPTION
        ? template.at(RenderCases.SUBSCRIPTION).toTerraform()
        : Optional.empty();
  }
}
