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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about testing and about the Azure SDK show code that is run by tests. */
class TestingPageTest {

  private static final Path ROOT = Path.of(System.getProperty("fresnel.root"));

  @ParameterizedTest
  @CsvSource({
    "testing.md, java, examples/src/test/java/dev/fresnel/examples/testing",
    "testing.md, python, examples/src/test/resources/clients",
    "testing.md, js, examples/src/test/resources/clients",
    "azure-sdk.md, java, examples/consumers/azure-sdk-emulated/src/main/java"
  })
  void everySnippetIsPartOfAProgram(String page, String language, String programs)
      throws IOException {
    List<String> snippets =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(page(page))
            .results()
            .flatMap(block -> Stream.of(block.group(1).split("\n\n(?=\\S)", -1)))
            .map(TestingPageTest::flat)
            .toList();
    assertFalse(snippets.isEmpty());
    List<String> sources;
    try (Stream<Path> files = Files.walk(ROOT.resolve(programs))) {
      sources =
          files
              .filter(Files::isRegularFile)
              .map(TestingPageTest::read)
              .map(TestingPageTest::flat)
              .toList();
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
    assertTrue(page("testing.md").contains("<version>" + version + "</version>"), version);
  }

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
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
