// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No bytes make the reader throw, and it reads the same bytes the same way. */
class ReaderProperties {

  private static final Path FOLDER =
      Path.of(System.getProperty("fresnel.root"), "arm", "src", "test", "resources", "read");

  private static final List<String> TEMPLATES = templates();

  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "{",
          "}",
          "\"",
          ":",
          ",",
          "'",
          "[[",
          "]\"",
          "null",
          "-1",
          "1e9",
          "\\u0000",
          "[parameters('a')]",
          "[variables('name')]",
          "[copyIndex()]",
          "copy",
          "\"copy\":",
          "[range(0, 10000)]",
          "resources",
          "[subscription()]",
          "[resourceGroup().id]",
          "\\",
          "😀");

  private static List<String> templates() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith("template.json"))
          .sorted()
          .map(ReaderProperties::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked<ArmDocument> read(byte[] bytes) {
    try {
      return ArmReader.standard()
          .read(Source.stream("mutant.json", new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  @Property(tries = 300)
  void anyBytesAreReadOrFaulted(@ForAll byte[] bytes) {
    assertNotNull(read(bytes));
  }

  @Property(tries = 400)
  void anyChangeOfATemplateIsReadOrFaulted(@ForAll("mutants") String mutant) {
    byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
    assertEquals(read(bytes), read(bytes));
  }

  @Property(tries = 200)
  void anyParametersAreReadOrFaulted(@ForAll("mutants") String mutant) {
    assertNotNull(
        ArmReader.standard()
            .read(
                Source.text("template.json", TEMPLATES.get(0)),
                Source.text("mutant.json", mutant)));
  }

  @Provide
  Arbitrary<String> mutants() {
    return Arbitraries.of(TEMPLATES)
        .flatMap(template -> Arbitraries.longs().map(seed -> mutate(template, new Random(seed))));
  }

  private static String mutate(String template, Random random) {
    StringBuilder mutant = new StringBuilder(template);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int from = random.nextInt(mutant.length());
      int to = Math.min(mutant.length(), from + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        default -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(from, to));
      }
    }
    return mutant.toString();
  }
}
