// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about testing shows code that is compiled and run here. */
class TestingPageTest {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));
  private static final Path TESTS =
      ROOT.resolve("examples/src/test/java/dev/fresnel/examples/testing");

  @Test
  void everySnippetIsPartOfATest() throws IOException {
    List<String> snippets =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(page())
            .results()
            .map(block -> flat(block.group(1)))
            .toList();
    assertFalse(snippets.isEmpty());
    List<String> sources;
    try (Stream<Path> files = Files.list(TESTS)) {
      sources = files.map(TestingPageTest::read).map(TestingPageTest::flat).toList();
    }
    assertEquals(
        List.of(),
        snippets.stream()
            .filter(snippet -> sources.stream().noneMatch(source -> source.contains(snippet)))
            .toList());
  }

  @Test
  void theVersionIsTheProjects() throws IOException {
    String version = System.getProperty("fresnel.version");
    assertTrue(page().contains("<version>" + version + "</version>"), version);
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/testing.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** Lines without their indentation. */
  private static String flat(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }
}
